package rapport.work.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import rapport.access.Sight;
import rapport.access.Viewer;
import rapport.work.piece.PieceKind;
import rapport.work.piece.Timing;

/// Makes the entries of days out of events, for one viewer.
///
/// @param mine   the work that the viewer may move
/// @param byHour whether a day is shown by its hours: only there an entry has a place within its day
record Entries(Viewer viewer, Sight mine, boolean byHour) {
    private static final int DAY = 24 * 60;
    private static final int SHORTEST = 30;

    /// An event with a time, by the clock on the wall.
    record Timed(Event event, LocalDateTime from, LocalDateTime until) {
        boolean touches(LocalDate day) {
            return !from.toLocalDate().isAfter(day) && !until.toLocalDate().isBefore(day);
        }
    }

    List<Calendar.Entry> allDay(LocalDate date, List<Event> found) {
        return found.stream()
                .filter(event -> switch (event.timing()) {
                    case Timing.OnDay(var day) -> day.equals(date);
                    case Timing.Days(var first, var last) -> !date.isBefore(first) && !date.isAfter(last);
                    case Timing.Whenever _, Timing.At _, Timing.Slot _ -> false;
                })
                .map(event -> entry(event, "", "", ""))
                .toList();
    }

    List<Timed> timed(List<Event> found) {
        ZoneId zone = viewer.formats().zone();
        return found.stream()
                .flatMap(event -> switch (event.timing()) {
                    case Timing.At(var at) -> {
                        LocalDateTime then = LocalDateTime.ofInstant(at, zone);
                        yield Stream.of(new Timed(event, then, then));
                    }
                    case Timing.Slot(var from, var until) ->
                        Stream.of(new Timed(
                                event, LocalDateTime.ofInstant(from, zone), LocalDateTime.ofInstant(until, zone)));
                    case Timing.Whenever _, Timing.OnDay _, Timing.Days _ -> Stream.of();
                })
                .toList();
    }

    List<Calendar.Entry> timed(LocalDate date, List<Timed> found) {
        List<Timed> those = new ArrayList<>();
        List<Lanes.Block> blocks = new ArrayList<>();
        for (Timed one : found) {
            Lanes.Block block = one.touches(date) ? within(one, date) : new Lanes.Block(0, 0);
            if (block.until() > block.from()) {
                those.add(one);
                blocks.add(block);
            }
        }
        List<Lanes.Place> places = byHour ? Lanes.of(blocks) : List.of();
        List<Calendar.Entry> entries = new ArrayList<>();
        for (int i = 0; i < those.size(); i++) {
            Timed one = those.get(i);
            entries.add(entry(
                    one.event(),
                    one.from().toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString(),
                    hours(one.event().timing()),
                    byHour ? style(blocks.get(i), places.get(i)) : ""));
        }
        return entries;
    }

    /// What of a day it takes; nothing of one at whose beginning it has just ended.
    private static Lanes.Block within(Timed one, LocalDate date) {
        boolean startsHere = one.from().toLocalDate().equals(date);
        int begin = startsHere ? minute(one.from().toLocalTime()) : 0;
        int end = one.until().toLocalDate().isAfter(date)
                ? DAY
                : minute(one.until().toLocalTime());
        int from = Math.min(begin, DAY - SHORTEST);
        return end <= begin && !startsHere
                ? new Lanes.Block(0, 0)
                : new Lanes.Block(from, Math.max(end, from + SHORTEST));
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private static String style(Lanes.Block block, Lanes.Place place) {
        return String.format(
                Locale.ROOT,
                "--top: %.3f%%; --tall: %.3f%%; --left: %.2f%%; --wide: %.2f%%",
                block.from() * 100.0 / DAY,
                (block.until() - block.from()) * 100.0 / DAY,
                place.lane() * 100.0 / place.of(),
                100.0 / place.of());
    }

    private Calendar.Entry entry(Event event, String clock, String hours, String style) {
        return new Calendar.Entry(
                event.id().toString(),
                event.subject(),
                event.customer(),
                clock,
                hours,
                event.kind().icon(),
                Math.floorMod(event.customer().isEmpty() ? 5 : event.customer().hashCode(), 12),
                event.over(),
                event.kind() == PieceKind.APPOINTMENT,
                !event.over()
                        && mine.includes(
                                event.id().value(),
                                event.owner() == null ? null : event.owner().value()),
                event.address(),
                style);
    }

    private String hours(Timing timing) {
        return switch (timing) {
            case Timing.At(var at) -> viewer.formats().time(at);
            case Timing.Slot(var from, var until) ->
                viewer.formats().time(from) + "–" + viewer.formats().time(until);
            case Timing.Whenever _, Timing.OnDay _, Timing.Days _ -> "";
        };
    }
}
