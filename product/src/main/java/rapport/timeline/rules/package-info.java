/// What rules and filters may say of the touches that somebody had with a customer.
@NullMarked
package rapport.timeline.rules;

import org.jspecify.annotations.NullMarked;
