/// Whom somebody may mean who is about to add a customer, or with whom a customer may be the same.
@NullMarked
@NamedInterface("suggesting")
package rapport.matching.suggesting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
