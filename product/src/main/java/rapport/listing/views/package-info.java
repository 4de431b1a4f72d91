/// Views: what is shown of a list, kept under a name, for oneself or for everybody, and pinned to the navigation.
@NullMarked
@NamedInterface("views")
package rapport.listing.views;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
