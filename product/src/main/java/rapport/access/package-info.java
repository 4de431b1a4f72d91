/// Who may come in, and what they may do here: accounts, signing in, sessions, keys for programs, and the rule that
/// every route says to whom it is open. Finding is the permission check: whoever reads takes the [Viewer] along.
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "company", "web", "journal"})
package rapport.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
