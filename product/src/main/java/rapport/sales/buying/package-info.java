/// Who buys: the people with a say in a deal, what they are in it, how they think of us, and how much they weigh.
@NullMarked
@NamedInterface("buying")
package rapport.sales.buying;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
