@NullMarked
package rapport.api.webhook;

import org.jspecify.annotations.NullMarked;
