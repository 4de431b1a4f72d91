/// The page on which people choose how notices reach them.
@NullMarked
package rapport.devices.page;

import org.jspecify.annotations.NullMarked;
