/// The deals: how they begin, move, and end.
@NamedInterface("opportunity")
@NullMarked
package rapport.sales.opportunity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
