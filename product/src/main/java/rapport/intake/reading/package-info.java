/// Reading turns a file that somebody hands us into rows of text, whatever program wrote it and however badly.
/// It judges nothing: it says what it saw, which lines it could not read and why, and leaves the meaning to the import.
@NullMarked
@NamedInterface("reading")
package rapport.intake.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
