/// Leads and opportunities over the API: the same acts as on their pages.
@NullMarked
package rapport.api.selling;

import org.jspecify.annotations.NullMarked;
