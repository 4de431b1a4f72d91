/// When people work: business calendars with their hours and holidays, and how much working time lies between two
/// moments. Clocks that stop overnight stand on this.
@NullMarked
@NamedInterface("hours")
package rapport.work.hours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
