/// What people see of the journal: the history of a record, the audit of everything, and undo.
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "web", "access", "jobs", "customers", "timeline", "journal"})
package rapport.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
