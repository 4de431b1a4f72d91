/// Single records, opened to a colleague or a team whose roles do not reach them.
@NullMarked
@NamedInterface("sharing")
package rapport.access.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
