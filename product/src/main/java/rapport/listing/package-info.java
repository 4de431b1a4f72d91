/// Lists that never slow down. A list is declared once, with its columns and the orders it can be read in, and has
/// everything: search, filter, sort, pages by key, views, column choice, export. Page 10,000 costs what page 1 costs,
/// and no list waits for a total.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"database", "web", "access", "expressions", "journal", "jobs", "notices", "search"})
package rapport.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
