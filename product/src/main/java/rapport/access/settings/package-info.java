/// The way around the settings.
@NullMarked
package rapport.access.settings;

import org.jspecify.annotations.NullMarked;
