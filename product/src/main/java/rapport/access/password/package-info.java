/// Which passwords are good enough.
@NullMarked
package rapport.access.password;

import org.jspecify.annotations.NullMarked;
