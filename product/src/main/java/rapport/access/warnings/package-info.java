/// What changed in how an account signs in, so that its person learns of what somebody else did.
@NullMarked
package rapport.access.warnings;

import org.jspecify.annotations.NullMarked;
