/// One time series of every touch with a customer, on any channel. Whoever writes to it names the parties, and the
/// interaction stands on the timeline of each of them at once.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "company",
            "web",
            "access",
            "customers",
            "customers :: facts",
            "customfields",
            "journal",
            "expressions"
        })
package rapport.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
