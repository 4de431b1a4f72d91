package rapport.work.piece;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import rapport.web.Formats;

/// When something is due, as people say it.
///
/// @param text “Today, 14:00”; empty for what has no date
/// @param tone of a chip: `no` for what is late, `ask` for today
public record Due(String text, String tone) {
    static final String LATE = "no";
    private static final int NEAR = 300;

    static Due of(Timing timing, Formats formats, Instant now) {
        LocalDate today = formats.day(now);
        return timing.begins(formats.zone())
                .map(at -> new Due(
                        day(at.toLocalDate(), today, formats) + time(timing, formats),
                        isLate(timing, formats, now) ? LATE : at.toLocalDate().isAfter(today) ? "" : "ask"))
                .orElse(new Due("", ""));
    }

    static boolean isLate(Timing timing, Formats formats, Instant now) {
        LocalDate today = formats.day(now);
        return switch (timing) {
            case Timing.Whenever _ -> false;
            case Timing.OnDay(var day) -> day.isBefore(today);
            case Timing.At(var at) -> at.isBefore(now);
            case Timing.Slot(var _, var until) -> until.isBefore(now);
            case Timing.Days(var _, var last) -> last.isBefore(today);
        };
    }

    private static String day(LocalDate day, LocalDate today, Formats formats) {
        long ahead = today.until(day, ChronoUnit.DAYS);
        if (ahead == 0) {
            return "Today";
        }
        if (ahead == 1 || ahead == -1) {
            return ahead > 0 ? "Tomorrow" : "Yesterday";
        }
        return Math.abs(ahead) < NEAR
                ? DateTimeFormatter.ofPattern("EEE d MMM", formats.locale()).format(day)
                : formats.date(day);
    }

    private static String time(Timing timing, Formats formats) {
        return switch (timing) {
            case Timing.Whenever _, Timing.OnDay _ -> "";
            case Timing.At(var moment) -> ", " + formats.time(moment);
            case Timing.Slot(var from, var until) -> ", " + formats.time(from) + "–" + formats.time(until);
            case Timing.Days(var first, var last) -> first.equals(last) ? "" : " – " + formats.date(last);
        };
    }
}
