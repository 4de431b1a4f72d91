/// Lists that never slow down. A list is declared once, with its columns and the orders it can be read in, and has
/// everything: search, sort, pages by key, column choice, export. Page 10,000 costs what page 1 costs, and no list
/// waits for a total.
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "web", "access", "journal"})
package rapport.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
