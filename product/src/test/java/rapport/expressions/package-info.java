/// The language of rules: what it means, and that it means the same in memory and in the database.
@NullMarked
package rapport.expressions;

import org.jspecify.annotations.NullMarked;
