/// Whom we know at a target in the roles that its list wants, and whom we miss.
@NullMarked
package rapport.sales.target.coverage;

import org.jspecify.annotations.NullMarked;
