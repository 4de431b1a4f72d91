/// Facts of deals and of leads that are changed one by one or several at once: on their pages, in lists, and by
/// programs.
@NamedInterface("fact")
@NullMarked
package rapport.sales.fact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
