/// On whose timeline a message stands.
@NullMarked
package rapport.correspondence.filing;

import org.jspecify.annotations.NullMarked;
