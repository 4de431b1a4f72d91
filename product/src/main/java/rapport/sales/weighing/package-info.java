/// Rules that weigh: each holds of some records and adds its points to theirs.
@NullMarked
package rapport.sales.weighing;

import org.jspecify.annotations.NullMarked;
