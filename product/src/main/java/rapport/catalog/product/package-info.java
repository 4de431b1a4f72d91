/// The products of the company: their list, and how they are kept.
@NullMarked
@NamedInterface("keeping")
package rapport.catalog.product;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
