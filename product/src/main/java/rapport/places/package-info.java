/// Where places are: cities of the world and ZIP codes, with their coordinates, out of tables that come with the
/// program. Nothing is asked over the network.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package rapport.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
