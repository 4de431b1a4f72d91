/// The history on the page of a record: of a customer, and of what happened with one.
@NullMarked
package rapport.history.record;

import org.jspecify.annotations.NullMarked;
