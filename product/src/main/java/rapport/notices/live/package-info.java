/// The streams by which open pages hear what moves, and the one connection by which this node hears it itself.
@NullMarked
package rapport.notices.live;

import org.jspecify.annotations.NullMarked;
