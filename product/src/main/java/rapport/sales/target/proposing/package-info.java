/// Organisations that a target list proposes, until somebody accepts them.
@NullMarked
package rapport.sales.target.proposing;

import org.jspecify.annotations.NullMarked;
