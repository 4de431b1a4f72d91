/// Lists as boards: a lane for each choice, and cards that are moved from lane to lane.
@NullMarked
package rapport.listing.board;

import org.jspecify.annotations.NullMarked;
