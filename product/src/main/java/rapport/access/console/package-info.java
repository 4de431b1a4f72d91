/// For the person at the machine: a key that only who can read the data folder can show.
@NullMarked
package rapport.access.console;

import org.jspecify.annotations.NullMarked;
