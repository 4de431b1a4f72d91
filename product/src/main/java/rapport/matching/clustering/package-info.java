/// Which records belong together when all links between them are looked at.
@NullMarked
package rapport.matching.clustering;

import org.jspecify.annotations.NullMarked;
