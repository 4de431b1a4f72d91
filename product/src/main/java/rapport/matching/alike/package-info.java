/// Who, of everybody known and of those told before, somebody of whom a file or a program tells may be.
@NullMarked
@NamedInterface("alike")
package rapport.matching.alike;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
