/// The pairs of which somebody has to say whether they are one customer, the surest first, with all that speaks for and
/// against.
@NullMarked
package rapport.matching.worklist;

import org.jspecify.annotations.NullMarked;
