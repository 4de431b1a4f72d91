/// The PostgreSQL server that comes with Rapport. It needs nothing installed: the binaries are unpacked once, a cluster
/// is made once, and whatever a killed program left behind is adopted or recovered at the next start.
@NullMarked
package rapport.postgres;

import org.jspecify.annotations.NullMarked;
