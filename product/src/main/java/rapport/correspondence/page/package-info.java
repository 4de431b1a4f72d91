/// One message by itself.
@NullMarked
package rapport.correspondence.page;

import org.jspecify.annotations.NullMarked;
