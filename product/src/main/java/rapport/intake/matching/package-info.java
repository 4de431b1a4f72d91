/// Matching the columns of a file with what they mean: everything is proposed, and everything can be corrected.
@NullMarked
package rapport.intake.matching;

import org.jspecify.annotations.NullMarked;
