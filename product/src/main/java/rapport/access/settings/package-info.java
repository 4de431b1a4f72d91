/// The way around the settings.
@NullMarked
@NamedInterface("settings")
package rapport.access.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
