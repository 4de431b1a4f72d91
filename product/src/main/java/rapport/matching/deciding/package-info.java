/// What people say of two customers who may be one: that they are, that they are not, or that it can wait.
@NullMarked
package rapport.matching.deciding;

import org.jspecify.annotations.NullMarked;
