/// The one PostgreSQL that keeps everything: the server that Rapport brings along, or the company's own. The schema of
/// each module is brought up to date before anybody reads from it.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package rapport.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
