/// Lists of addresses that must not be used, whoever has them now or gets them later: other people's do-not-call
/// registers, complaints, competitors' domains.
@NullMarked
package rapport.customers.suppression;

import org.jspecify.annotations.NullMarked;
