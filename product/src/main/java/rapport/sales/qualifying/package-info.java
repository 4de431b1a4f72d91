/// What makes a lead a good one: the checklist that a company asks through, and the rules by which leads are scored.
@NullMarked
package rapport.sales.qualifying;

import org.jspecify.annotations.NullMarked;
