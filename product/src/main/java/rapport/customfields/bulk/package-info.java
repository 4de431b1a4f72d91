/// Fields of the company that are set for many records at once.
@NullMarked
@NamedInterface("bulk")
package rapport.customfields.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
