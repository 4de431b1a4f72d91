/// Moves of a target: planned and planned anew on its page, and what those that were made were worth.
@NullMarked
package rapport.sales.target.moving;

import org.jspecify.annotations.NullMarked;
