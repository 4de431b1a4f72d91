/// Targets for which no move is planned, in the day of their owner.
@NullMarked
package rapport.sales.target.idle;

import org.jspecify.annotations.NullMarked;
