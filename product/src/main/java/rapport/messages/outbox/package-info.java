/// The page of what waits to go out and of what became of it.
@NullMarked
package rapport.messages.outbox;

import org.jspecify.annotations.NullMarked;
