/// What we sell: products by name, code and family. Modules above name them by id and ask [Products] for them.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "web",
            "access",
            "journal",
            "expressions",
            "listing",
            "listing :: bulk",
            "listing :: cells",
            "jobs",
            "customers :: facts",
            "intake",
            "intake :: records",
            "history"
        })
package rapport.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
