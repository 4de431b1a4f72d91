/// What is read out of a mail as it came: whatever is broken in it is left out and said, and
/// nothing throws or hangs.
@NullMarked
@NamedInterface("parsing")
package rapport.messages.parsing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
