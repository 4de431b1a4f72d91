/// Work: whatever waits for a person. Tasks, calls to make and appointments are pieces of work with an owner, a
/// priority and a due time; later departments hand out their own work here.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "company",
            "web",
            "access",
            "access :: sealing",
            "access :: settings",
            "messages",
            "notices",
            "journal",
            "jobs",
            "expressions",
            "listing",
            "listing :: bulk",
            "listing :: cells",
            "listing :: views",
            "customers",
            "customers :: consent",
            "customers :: facts",
            "customers :: finding",
            "timeline",
            "history"
        })
package rapport.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
