/// One act on many records of a list: on those that are ticked, or on all that match. Few are
/// done at once; many are done by a job, in chunks, each of them whole, so that a job that was
/// killed goes on where it was.
@NullMarked
@NamedInterface("bulk")
package rapport.listing.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
