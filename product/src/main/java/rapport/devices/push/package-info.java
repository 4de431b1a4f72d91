/// Web push itself: the encryption, the key of this installation, and the line to a push service.
@NullMarked
package rapport.devices.push;

import org.jspecify.annotations.NullMarked;
