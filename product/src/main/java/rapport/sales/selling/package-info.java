/// Who sells a deal together, and how they share it.
@NullMarked
package rapport.sales.selling;

import org.jspecify.annotations.NullMarked;
