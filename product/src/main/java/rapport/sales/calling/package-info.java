/// Call lists: leads that are called one after the other, by one colleague or by several at once. What each answered is
/// noted with one key, stands on the timeline, and is counted.
@NullMarked
@NamedInterface("calling")
package rapport.sales.calling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
