package rapport.cast;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What there is to do these days, as `work.txt` tells of it.
final class Agenda {
    private static final String ME = "me";

    private final Company company;
    private final Deals deals;

    Agenda(Company company, Deals deals) {
        this.company = company;
        this.deals = deals;
    }

    List<WorkSketch> all() {
        return Script.lines("work.txt").stream().map(this::work).toList();
    }

    private WorkSketch work(String line) {
        var parts = Script.parts(line, 8);
        var hours = parts.get(4).split(" ");
        return new WorkSketch(
                parts.get(0),
                parts.get(6).equals(ME) ? "" : deals.sellerOf(parts.get(0)),
                parts.get(1),
                parts.get(2),
                day(parts.get(3)),
                time(hours[0]),
                hours.length > 1 ? time(hours[1]) : null,
                parts.get(5),
                parts.get(7));
    }

    private @Nullable LocalDate day(String days) {
        return days.isEmpty() ? null : company.today().plusDays(Long.parseLong(days));
    }

    private static @Nullable LocalTime time(String text) {
        return text.isEmpty() ? null : LocalTime.parse(text);
    }
}
