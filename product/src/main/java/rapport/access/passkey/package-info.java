/// Passkeys (WebAuthn): a device proves who sits at it, without anything that could be guessed, written down or typed
/// into a false page.
@NullMarked
package rapport.access.passkey;

import org.jspecify.annotations.NullMarked;
