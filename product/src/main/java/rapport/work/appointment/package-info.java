/// An appointment as a whole: how it comes again, which of its times are otherwise, and how calendars write it.
@NullMarked
package rapport.work.appointment;

import org.jspecify.annotations.NullMarked;
