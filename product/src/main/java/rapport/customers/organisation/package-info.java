/// Organisations: their list, their page, and a new one by hand.
@NullMarked
package rapport.customers.organisation;

import org.jspecify.annotations.NullMarked;
