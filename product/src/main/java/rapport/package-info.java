/// The composition root. Each package below is a module with a name a business person knows.
@NullMarked
package rapport;

import org.jspecify.annotations.NullMarked;
