/// People: their list, their page, and a new one by hand.
@NullMarked
package rapport.customers.person;

import org.jspecify.annotations.NullMarked;
