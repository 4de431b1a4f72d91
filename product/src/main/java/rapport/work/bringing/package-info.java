/// Calendars that come from other programs as a file (iCalendar, RFC 5545).
@NullMarked
package rapport.work.bringing;

import org.jspecify.annotations.NullMarked;
