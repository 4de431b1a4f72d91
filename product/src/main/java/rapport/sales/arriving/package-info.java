/// Deals that come in a file of another program.
@NullMarked
package rapport.sales.arriving;

import org.jspecify.annotations.NullMarked;
