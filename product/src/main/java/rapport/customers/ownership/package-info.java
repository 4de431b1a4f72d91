/// Whose a customer is, and with whom it is shared.
@NullMarked
package rapport.customers.ownership;

import org.jspecify.annotations.NullMarked;
