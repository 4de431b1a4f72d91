/// Bringing files in over the API: handed in at once, run in the background, and accounted for.
@NullMarked
package rapport.api.imports;

import org.jspecify.annotations.NullMarked;
