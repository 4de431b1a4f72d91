/// Cells that are edited where they stand, by the act that changes the record on its own page.
@NullMarked
@NamedInterface("cells")
package rapport.listing.cells;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
