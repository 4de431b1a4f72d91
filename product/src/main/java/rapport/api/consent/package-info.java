/// What customers want to hear of, as programs read and tell it; and whether one may contact them.
@NullMarked
package rapport.api.consent;

import org.jspecify.annotations.NullMarked;
