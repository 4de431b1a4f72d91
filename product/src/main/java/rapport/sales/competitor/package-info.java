/// Who else sells what we sell.
@NullMarked
package rapport.sales.competitor;

import org.jspecify.annotations.NullMarked;
