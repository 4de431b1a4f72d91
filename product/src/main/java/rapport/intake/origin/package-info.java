/// Known from: the rows of files that told us of a customer, as they came.
@NullMarked
package rapport.intake.origin;

import org.jspecify.annotations.NullMarked;
