/// The history on the page of a customer.
@NullMarked
package rapport.history.party;

import org.jspecify.annotations.NullMarked;
