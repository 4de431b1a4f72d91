/// Whose a customer is, and with whom it is shared.
@NullMarked
@NamedInterface("ownership")
package rapport.customers.ownership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
