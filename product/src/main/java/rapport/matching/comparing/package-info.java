/// How two values of one fact are compared: each fact reads its values out of the records once
/// and names the levels of likeness that it tells apart, the most alike first.
@NullMarked
package rapport.matching.comparing;

import org.jspecify.annotations.NullMarked;
