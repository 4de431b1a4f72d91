/// How the history tells what changed about a customer, and what has to follow when it is put back.
@NullMarked
package rapport.customers.telling;

import org.jspecify.annotations.NullMarked;
