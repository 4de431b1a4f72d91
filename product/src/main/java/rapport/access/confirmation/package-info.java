/// Takes a fresh proof of who sits at a browser before something that matters is changed.
@NullMarked
package rapport.access.confirmation;

import org.jspecify.annotations.NullMarked;
