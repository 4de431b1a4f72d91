/// Signing on with the account that the company gave: what the provider is (OpenID Connect), and whom it vouches for.
@NullMarked
package rapport.access.singlesignon;

import org.jspecify.annotations.NullMarked;
