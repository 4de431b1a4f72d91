/// Against whom we sell: the competitors of a deal, and how often we win against each.
@NullMarked
package rapport.sales.rivalry;

import org.jspecify.annotations.NullMarked;
