/// The company that works with Rapport: its name, its currency, and how it writes dates and numbers.
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "journal"})
package rapport.company;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
