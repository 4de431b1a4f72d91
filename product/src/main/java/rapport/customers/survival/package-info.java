/// Which of several values survives where a party has only one: what a person chose, else what the source says that is
/// believed most.
@NullMarked
@NamedInterface("survival")
package rapport.customers.survival;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
