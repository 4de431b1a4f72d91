/// Who can introduce us to somebody: the strongest ways from one of us to a person, and why each
/// step holds.
@NullMarked
@NamedInterface("introduction")
package rapport.network.introduction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
