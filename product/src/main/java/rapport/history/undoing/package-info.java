/// One act with all its changes, and taking it back.
@NullMarked
package rapport.history.undoing;

import org.jspecify.annotations.NullMarked;
