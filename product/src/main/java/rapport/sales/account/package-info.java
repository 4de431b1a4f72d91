/// Organisations to which we sell: what belongs together and what it is worth, what we want with it, which products it
/// could have, whom we know there, and how it is.
@NullMarked
@NamedInterface("account")
package rapport.sales.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
