/// Looking through everybody for those who may be the same: all of them at once, and afterwards whoever changed.
@NullMarked
package rapport.matching.searching;

import org.jspecify.annotations.NullMarked;
