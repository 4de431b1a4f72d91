/// How long files are kept that were handed in.
@NullMarked
package rapport.intake.keeping;

import org.jspecify.annotations.NullMarked;
