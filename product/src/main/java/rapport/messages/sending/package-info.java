/// How what waits in the outbox goes to the server of the company, and what came of it.
@NullMarked
package rapport.messages.sending;

import org.jspecify.annotations.NullMarked;
