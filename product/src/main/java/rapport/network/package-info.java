/// Who knows whom, and how well: it follows from what happened and from what parties are to each
/// other. Reads the timeline and relationships, and answers who of us knows somebody, and who can
/// introduce us to whom.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "web",
            "access",
            "customers",
            "customers :: keeping",
            "timeline",
            "jobs",
            "journal"
        })
package rapport.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
