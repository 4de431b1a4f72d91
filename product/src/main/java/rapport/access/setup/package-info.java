/// The first visit: the first account is made and the company gets its name.
@NullMarked
package rapport.access.setup;

import org.jspecify.annotations.NullMarked;
