/// Keys for programs: each acts as its account, within a scope, until it expires or is revoked.
@NullMarked
package rapport.access.tokens;

import org.jspecify.annotations.NullMarked;
