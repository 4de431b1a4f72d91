/// The page of one party: who it is, how to reach it, what it is to us and to others, and whatever other modules know.
/// Facts are edited where they stand.
@NullMarked
package rapport.customers.page;

import org.jspecify.annotations.NullMarked;
