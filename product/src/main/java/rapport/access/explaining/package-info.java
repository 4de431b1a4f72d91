/// Why somebody sees a record, or does not: told to administrators about everybody, and to everybody about themselves.
@NullMarked
package rapport.access.explaining;

import org.jspecify.annotations.NullMarked;
