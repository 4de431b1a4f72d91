/// Handing in a file: a table goes on to its mapping, a zip lists its parts, and what cannot be read says why.
@NullMarked
package rapport.intake.upload;

import org.jspecify.annotations.NullMarked;
