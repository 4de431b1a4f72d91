/// Files of what a list shows: its columns in their order, its search and its sort, all its rows.
@NullMarked
package rapport.listing.export;

import org.jspecify.annotations.NullMarked;
