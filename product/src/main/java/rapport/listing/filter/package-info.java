/// Filters: what a list shows is narrowed by tests of its records' fields and of what is related to them, put together
/// in groups. A filter is kept as the text of a rule, in the address of the list, in a view, and over the API.
@NullMarked
package rapport.listing.filter;

import org.jspecify.annotations.NullMarked;
