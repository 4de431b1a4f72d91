/// How good the information on customers is: measured each night against what it ought to be,
/// with actions to get there, and cleaned by proposals that somebody accepts or refuses.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "company",
            "places",
            "web",
            "access",
            "jobs",
            "journal",
            "expressions",
            "customfields",
            "listing :: views",
            "customers",
            "customers :: facts",
            "customers :: keeping",
            "customers :: judging"
        })
package rapport.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
