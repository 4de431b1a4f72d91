/// The devices of people.
@NullMarked
package rapport.devices.device;

import org.jspecify.annotations.NullMarked;
