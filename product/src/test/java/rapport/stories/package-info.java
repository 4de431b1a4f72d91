/// What people do with Rapport, told in a real browser. Each story leaves the pictures that the guide shows, and every
/// page in it is checked for those who cannot see or use a mouse.
@NullMarked
package rapport.stories;

import org.jspecify.annotations.NullMarked;
