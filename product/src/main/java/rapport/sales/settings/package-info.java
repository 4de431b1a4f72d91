/// Where administrators say how the company sells.
@NullMarked
package rapport.sales.settings;

import org.jspecify.annotations.NullMarked;
