/// Who is away when, and who does their work meanwhile.
@NullMarked
@NamedInterface("absence")
package rapport.work.absence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
