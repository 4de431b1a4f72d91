/// Signing in and out, with limits on guessing.
@NullMarked
package rapport.access.signin;

import org.jspecify.annotations.NullMarked;
