package rapport.work.calendar;

import java.util.List;
import java.util.stream.Stream;
import rapport.expressions.Option;

/// A stretch of the calendar, ready to be shown.
///
/// @param title    what is shown, as people say it
/// @param on       the day around which it is, and `before`, `after` where the arrows lead
/// @param who      whose it is: the id of a colleague or a team
/// @param now      how many minutes of today are over
/// @param zone     in which the times are, where it is not that of the company; empty otherwise
/// @param people   whose calendars the viewer may see
/// @param days     of a day or a week, one after the other; of a month in weeks of seven
/// @param rows     of a team
public record Calendar(
        Span span,
        String title,
        String on,
        String today,
        int now,
        String before,
        String after,
        String who,
        String zone,
        List<Option> people,
        List<Day> days,
        List<Row> rows,
        boolean add) {

    /// @param name   as in “Mon 9”
    /// @param among  whether it belongs to the month that is shown
    /// @param mark   what is to be known of it
    /// @param allDay what is for the whole day, or at no time
    /// @param timed  what has a time, in its order
    public record Day(
            String date,
            String name,
            String full,
            boolean today,
            boolean among,
            Mark mark,
            List<Entry> allDay,
            List<Entry> timed) {
        public List<Entry> all() {
            return Stream.concat(allDay.stream(), timed.stream()).toList();
        }
    }

    /// @param occasion the holiday, or what the company calls the day; empty for a day like others
    /// @param closed   whether nobody works then
    /// @param away     who is away, each in a sentence
    public record Mark(String occasion, boolean closed, List<String> away) {
        static final Mark NONE = new Mark("", false, List.of());
    }

    /// One colleague of a team.
    ///
    /// @param hue of the face
    public record Row(String id, String name, String initials, int hue, List<Day> days) {}

    /// @param clock when it begins, as in 14:00; empty for what is for the whole day
    /// @param hours as in “14:00–15:00”, for whoever hears it
    /// @param style where it stands in its day: top, height, left and width
    /// @param moves   whether it can be moved, and `address` where
    public record Entry(
            String id,
            String subject,
            String customer,
            String clock,
            String hours,
            String icon,
            int hue,
            boolean over,
            boolean appointment,
            boolean moves,
            String address,
            String style) {
        public String page() {
            return "/work/" + id;
        }
    }
}
