/// What comes again: rules of RFC 5545, by the clock on the wall.
@NullMarked
package rapport.work.repeating;

import org.jspecify.annotations.NullMarked;
