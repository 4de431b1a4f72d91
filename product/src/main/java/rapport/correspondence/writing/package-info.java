/// Writing to customers: from their page, or as an answer.
@NullMarked
package rapport.correspondence.writing;

import org.jspecify.annotations.NullMarked;
