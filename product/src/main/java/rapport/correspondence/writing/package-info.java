/// Writing to customers: from their page, as an answer, or by a template.
@NullMarked
@NamedInterface("writing")
package rapport.correspondence.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
