/// Proposals to clean what we know: rules find them, a page shows before and after, and somebody
/// accepts or refuses. What is accepted is written as if by hand, so that it is checked, stands
/// in the history and can be undone.
@NullMarked
@NamedInterface("cleaning")
package rapport.quality.cleaning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
