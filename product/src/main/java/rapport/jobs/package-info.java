/// Work of the machine that takes longer than a second: it runs in the background, once, on any node, shows how far it
/// is, survives a crash, and ends done, cancelled, or failed with a sentence. What there is to do, other modules say.
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "company", "access", "notices", "web", "journal"})
package rapport.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
