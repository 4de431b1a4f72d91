/// Which pairs are worth comparing. Several passes each gather records that share something, so
/// that an error in one fact does not hide a pair, and no pass gathers more pairs than it can
/// bear.
@NullMarked
package rapport.matching.blocking;

import org.jspecify.annotations.NullMarked;
