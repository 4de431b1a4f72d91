/// The day of one person: what is late, what is for today, and what comes.
@NullMarked
package rapport.work.day;

import org.jspecify.annotations.NullMarked;
