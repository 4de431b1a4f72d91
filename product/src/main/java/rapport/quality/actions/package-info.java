/// What is to be done so that a measure reaches its target: by whom, until when, and whether it is done.
@NullMarked
@NamedInterface("actions")
package rapport.quality.actions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
