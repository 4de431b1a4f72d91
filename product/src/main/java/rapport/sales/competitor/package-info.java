/// Who else sells what we sell.
@NullMarked
@NamedInterface("competitor")
package rapport.sales.competitor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
