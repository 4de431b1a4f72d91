/// Keeping what we are told: new parties with all their facts, and further facts about parties we
/// know. Screens, the API and imports all come through here.
@NullMarked
@NamedInterface("keeping")
package rapport.customers.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
