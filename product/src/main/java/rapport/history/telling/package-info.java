/// Acts and changes in the words of the screens.
@NullMarked
package rapport.history.telling;

import org.jspecify.annotations.NullMarked;
