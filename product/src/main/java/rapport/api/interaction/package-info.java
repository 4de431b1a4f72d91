/// What happened with customers, over the API: written down once, read newest first.
@NullMarked
package rapport.api.interaction;

import org.jspecify.annotations.NullMarked;
