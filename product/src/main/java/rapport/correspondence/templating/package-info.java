/// Mails written beforehand, with fields that are filled in for whoever gets them.
@NullMarked
@NamedInterface("templating")
package rapport.correspondence.templating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
