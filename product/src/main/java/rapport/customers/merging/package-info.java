/// Two parties that are the same customer become one, with everything that hangs on either, and
/// can be taken apart again: a merge is one act of the journal, and taking it back is the undo
/// of that act.
@NullMarked
@NamedInterface("merging")
package rapport.customers.merging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
