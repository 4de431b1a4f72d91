/// Brings what was told to devices and to mail.
@NullMarked
package rapport.devices.delivery;

import org.jspecify.annotations.NullMarked;
