/// How likely an open deal or lead is won, as far as those that ended teach it: learned from them alone, tested on the
/// newest of them, shown only where that test says it is worth something, and explained trait by trait.
@NullMarked
package rapport.sales.likelihood;

import org.jspecify.annotations.NullMarked;
