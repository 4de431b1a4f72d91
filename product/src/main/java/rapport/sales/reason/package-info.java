/// Reasons that administrators add, rename and retire: why deals are lost, and why leads are given up.
@NullMarked
package rapport.sales.reason;

import org.jspecify.annotations.NullMarked;
