/// Plans, their steps and their versions.
@NullMarked
@NamedInterface("plan")
package rapport.automation.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
