/// What happened with customers, over the API: written down once, read newest first. What the
/// fields of the company say of it may change.
@NullMarked
package rapport.api.interaction;

import org.jspecify.annotations.NullMarked;
