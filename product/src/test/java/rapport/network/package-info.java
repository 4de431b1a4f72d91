/// Tests of who knows whom.
@NullMarked
package rapport.network;

import org.jspecify.annotations.NullMarked;
