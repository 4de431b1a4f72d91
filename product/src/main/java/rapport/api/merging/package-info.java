/// Making two parties one, and taking them apart again.
@NullMarked
package rapport.api.merging;

import org.jspecify.annotations.NullMarked;
