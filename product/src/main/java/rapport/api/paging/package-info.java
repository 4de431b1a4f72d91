/// Lists over the API: the same search, the same orders and the same pages by key as on the screen.
@NullMarked
package rapport.api.paging;

import org.jspecify.annotations.NullMarked;
