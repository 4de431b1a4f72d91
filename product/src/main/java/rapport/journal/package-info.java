/// Every change of every row that matters, written down by the database in the transaction that makes it, as part of an
/// act that has a name. From it hang the history of each record, the audit, and undo.
@NullMarked
@ApplicationModule(allowedDependencies = {"database"})
package rapport.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
