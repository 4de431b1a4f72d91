/// Moves: work by which we come closer to an organisation at which we aim, what it is to bring, and what it brought.
@NullMarked
@NamedInterface("move")
package rapport.sales.move;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
