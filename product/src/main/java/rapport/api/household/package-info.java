/// Households over the API: who lives together, as what and since when.
@NullMarked
package rapport.api.household;

import org.jspecify.annotations.NullMarked;
