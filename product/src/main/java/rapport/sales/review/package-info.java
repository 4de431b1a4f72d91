/// The look at a pipeline that whoever leads a team takes on a Monday: what is open, what changed, what rots.
@NullMarked
package rapport.sales.review;

import org.jspecify.annotations.NullMarked;
