/// Messages that come and go: the outbox and the server that takes from it, the boxes at which
/// mail arrives, and what is read out of it. It knows nothing of customers; whose timeline a
/// message stands on, a module above decides.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "company",
            "web",
            "access",
            "access :: sealing",
            "access :: settings",
            "journal",
            "jobs",
            "notices"
        })
package rapport.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
