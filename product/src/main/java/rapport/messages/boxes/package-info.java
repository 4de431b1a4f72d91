/// Boxes at which mail arrives, and how it is fetched from there: nothing twice, and nothing lost.
@NullMarked
@NamedInterface("boxes")
package rapport.messages.boxes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
