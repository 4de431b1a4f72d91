/// Who sells a deal together, and how they share it.
@NullMarked
@NamedInterface("selling")
package rapport.sales.selling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
