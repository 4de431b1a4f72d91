/// Acts and changes in the words of the screens.
@NullMarked
@NamedInterface("telling")
package rapport.history.telling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
