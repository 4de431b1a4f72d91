/// The calendar: a day, a week, a month of one person, and a week of a team side by side.
@NullMarked
package rapport.work.calendar;

import org.jspecify.annotations.NullMarked;
