/// By which ways people want to hear.
@NullMarked
package rapport.devices.wishes;

import org.jspecify.annotations.NullMarked;
