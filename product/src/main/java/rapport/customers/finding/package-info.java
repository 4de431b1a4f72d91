/// Finding parties as somebody types: words in any order, without accents, the first letters are enough, and a
/// mistyped name is forgiven.
@NullMarked
@NamedInterface("finding")
package rapport.customers.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
