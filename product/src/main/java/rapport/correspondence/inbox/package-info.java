/// Messages of which nobody knows whose they are: where they are filed, made people of, or set
/// aside.
@NullMarked
package rapport.correspondence.inbox;

import org.jspecify.annotations.NullMarked;
