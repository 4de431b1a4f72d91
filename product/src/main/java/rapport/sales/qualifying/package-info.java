/// What makes a lead a good one: the checklist that a company asks through, the rules by which
/// leads are scored, and why leads are given up.
@NamedInterface("qualifying")
@NullMarked
package rapport.sales.qualifying;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
