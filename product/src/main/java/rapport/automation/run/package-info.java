/// Runs: how they begin, go from step to step, and end.
@NullMarked
@NamedInterface("run")
package rapport.automation.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
