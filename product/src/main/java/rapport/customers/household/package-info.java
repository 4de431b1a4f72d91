/// Households: people who live together, made by hand or found. A household is a party with members,
/// each as something and from a day on; what it shares and whether one may write to it stands with it.
@NullMarked
@NamedInterface("household")
package rapport.customers.household;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
