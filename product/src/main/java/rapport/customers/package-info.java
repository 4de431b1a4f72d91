/// Every customer a company has, had or hopes to have: people, organisations and households as parties, with what
/// points at them, where they live, what they are to us and to each other. Each fact knows where it came from.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "company",
            "places",
            "web",
            "access",
            "access :: sharing",
            "access :: settings",
            "notices",
            "listing",
            "listing :: bulk",
            "listing :: cells",
            "jobs",
            "search",
            "expressions",
            "customfields",
            "customfields :: bulk",
            "journal"
        })
package rapport.customers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
