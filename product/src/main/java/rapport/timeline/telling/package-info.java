/// How the history tells of interactions, and what has to follow when one is put back.
@NullMarked
@NamedInterface("telling")
package rapport.timeline.telling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
