/// Organisations at which we aim: the lists on which they stand and what makes a good one, whom
/// we know there and whom we miss, and the moves by which we come closer.
@NullMarked
@NamedInterface("target")
package rapport.sales.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
