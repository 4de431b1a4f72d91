/// A new person or organisation by hand, with the few facts that one has at hand.
@NullMarked
@NamedInterface("adding")
package rapport.customers.adding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
