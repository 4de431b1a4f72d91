/// Trying an import out: every row is read, understood and matched as in earnest, and nothing is kept of it but the
/// counts and the first problems.
@NullMarked
package rapport.intake.checking;

import org.jspecify.annotations.NullMarked;
