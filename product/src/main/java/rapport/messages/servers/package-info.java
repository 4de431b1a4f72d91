/// Lines to mail servers: how they are secured, how long we wait, and what went wrong, in words.
@NullMarked
package rapport.messages.servers;

import org.jspecify.annotations.NullMarked;
