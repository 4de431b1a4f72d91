/// Whether a customer may be contacted: what they agreed to and refused, purpose by purpose and channel by channel,
/// each word with its proof. Whoever is about to contact somebody asks
/// [MayContact][rapport.customers.consent.MayContact].
@NullMarked
@NamedInterface("consent")
package rapport.customers.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
