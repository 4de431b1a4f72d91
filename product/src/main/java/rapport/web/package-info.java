/// How pages are made: what a controller answers, the frame around every page, errors in words, static files. It knows
/// nobody and no module; those who have a place in the navigation bring it along.
@NullMarked
@ApplicationModule(allowedDependencies = {"database"})
package rapport.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
