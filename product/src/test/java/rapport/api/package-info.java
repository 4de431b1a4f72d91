/// The API over real HTTP, as programs call it.
@NullMarked
package rapport.api;

import org.jspecify.annotations.NullMarked;
