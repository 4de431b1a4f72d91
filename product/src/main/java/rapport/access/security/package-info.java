/// How safely one signs in: where everybody sets up, and takes away, what the own account asks for.
@NullMarked
package rapport.access.security;

import org.jspecify.annotations.NullMarked;
