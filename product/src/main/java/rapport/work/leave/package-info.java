/// How somebody says to be away, and from when to when, or an administrator for them; and how all others see it.
@NullMarked
@NamedInterface("leave")
package rapport.work.leave;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
