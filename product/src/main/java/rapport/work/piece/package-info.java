/// Pieces of work: how they begin, wait, and are done.
@NullMarked
@NamedInterface("piece")
package rapport.work.piece;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
