/// What the information ought to be: from where we started, where we want to be, and how much it counts.
@NullMarked
@NamedInterface("aims")
package rapport.quality.aims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
