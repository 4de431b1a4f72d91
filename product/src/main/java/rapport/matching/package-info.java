/// Which records are the same customer, and why we think so. It links records of people or of
/// organisations from any number of sources by the weight of what they share, explains every
/// pair fact by fact, and groups only what fits together. It decides nothing by itself: merging
/// is for others.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "web",
            "access",
            "jobs",
            "customers",
            "customers :: adding",
            "customers :: facts",
            "customers :: finding",
            "customers :: keeping",
            "customers :: merging",
            "journal"
        })
package rapport.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
