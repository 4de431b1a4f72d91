/// The pages on which one sees how good the information is, and where it lacks.
@NullMarked
package rapport.quality.page;

import org.jspecify.annotations.NullMarked;
