/// Links with which somebody chooses a password: a new colleague, or one who forgot.
@NullMarked
package rapport.access.invitation;

import org.jspecify.annotations.NullMarked;
