/// How well one of us knows a party, and how close two people are.
@NullMarked
@NamedInterface("strength")
package rapport.network.strength;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
