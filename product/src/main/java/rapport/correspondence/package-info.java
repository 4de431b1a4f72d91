/// Messages with customers: written from their pages, filed to their timelines when they arrive,
/// and answered from there. It joins the messages, which know nothing of customers, to the
/// timeline, which knows nothing of mail.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "web",
            "access",
            "company",
            "journal",
            "listing",
            "jobs",
            "notices",
            "messages",
            "customers",
            "customers :: adding",
            "customers :: consent",
            "customers :: facts",
            "customers :: finding",
            "customers :: keeping",
            "timeline",
            "timeline :: telling",
            "expressions"
        })
package rapport.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
