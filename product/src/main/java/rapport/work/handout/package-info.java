/// How work is handed out to the people of a team: by turns, or to whoever has least to do. Any module may hand its own
/// records out so.
@NullMarked
@NamedInterface("handout")
package rapport.work.handout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
