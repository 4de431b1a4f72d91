/// The page where one reads what one was told.
@NullMarked
package rapport.notices.page;

import org.jspecify.annotations.NullMarked;
