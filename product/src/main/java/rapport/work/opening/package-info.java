/// The business calendars of a company, as administrators look after them.
@NullMarked
@NamedInterface("opening")
package rapport.work.opening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
