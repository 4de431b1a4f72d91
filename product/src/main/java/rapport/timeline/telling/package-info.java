/// How the history tells of interactions, and what has to follow when one is put back.
@NullMarked
package rapport.timeline.telling;

import org.jspecify.annotations.NullMarked;
