/// The palette: one field that finds every record and starts every act. Modules contribute what can be found as beans.
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "access"})
package rapport.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
