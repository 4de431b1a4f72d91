/// Reading what programs send, strictly: whatever is not understood is refused with its place, never guessed or left
/// out.
@NullMarked
package rapport.api.reading;

import org.jspecify.annotations.NullMarked;
