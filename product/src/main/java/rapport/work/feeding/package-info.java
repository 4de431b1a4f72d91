/// The calendar of a person at a secret address, for other programs to show.
@NullMarked
package rapport.work.feeding;

import org.jspecify.annotations.NullMarked;
