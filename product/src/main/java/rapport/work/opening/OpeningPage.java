package rapport.work.opening;

import java.util.List;
import rapport.access.settings.SettingsTabs;

/// All business calendars.
///
/// @param usual what holds as long as nobody keeps one, in a sentence; empty once somebody does
public record OpeningPage(SettingsTabs tabs, List<Kept> calendars, String usual) {
    /// @param place    whose public holidays count, as in “Bavaria, Germany”; empty for none
    /// @param teams    the names of those that have it
    /// @param week     the days with the same hours together
    /// @param holidays of this year and the next
    public record Kept(
            String id,
            String name,
            boolean standard,
            String zone,
            String place,
            String teams,
            List<Line> week,
            List<Special> special,
            List<Year> holidays) {}

    /// @param days as in “Monday to Friday”
    public record Line(String days, String hours) {}

    /// @param day as addresses say it, and `date` as people do
    public record Special(String day, String date, String name, String hours) {}

    public record Year(int year, List<Holiday> holidays) {}

    /// @param closes whether it takes a working day
    public record Holiday(String date, String name, boolean closes) {}
}
