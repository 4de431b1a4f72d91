/// The deals: how they begin, move, and end.
@NullMarked
package rapport.sales.opportunity;

import org.jspecify.annotations.NullMarked;
