/// Connections: a folder that is watched, an address that is asked, a query in another database.
/// Each brings customers by itself, on a schedule, as an import like any other.
@NullMarked
package rapport.intake.connections;

import org.jspecify.annotations.NullMarked;
