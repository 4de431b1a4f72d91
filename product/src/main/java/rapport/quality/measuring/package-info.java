/// Counts how good the information is, each night and when somebody asks, and keeps the figures with their day.
@NullMarked
@NamedInterface("measuring")
package rapport.quality.measuring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
