/// Lists in groups: how many records share a value, and the way to them.
@NullMarked
@NamedInterface("grouping")
package rapport.listing.grouping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
