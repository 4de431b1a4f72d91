/// All acts of everybody, for administrators.
@NullMarked
package rapport.history.audit;

import org.jspecify.annotations.NullMarked;
