/// The products of the company: their list, and how they are kept.
@NullMarked
package rapport.catalog.product;

import org.jspecify.annotations.NullMarked;
