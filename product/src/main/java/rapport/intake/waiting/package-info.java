/// Rows of which a person says whom they are about, and why a row was put to somebody.
@NullMarked
package rapport.intake.waiting;

import org.jspecify.annotations.NullMarked;
