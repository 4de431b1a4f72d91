/// What we know of customers, as records that can be matched.
@NullMarked
package rapport.matching.records;

import org.jspecify.annotations.NullMarked;
