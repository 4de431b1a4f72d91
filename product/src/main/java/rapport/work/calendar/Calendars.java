package rapport.work.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.company.CompanyDay;
import rapport.expressions.Option;
import rapport.work.WorkKinds;
import rapport.work.piece.PieceKind;
import rapport.work.piece.PieceRows;
import rapport.work.piece.PieceSight;
import rapport.work.piece.Timing;

/// Makes the calendar that somebody asked for.
@Component
class Calendars {
    private static final int DAY = 24 * 60;
    private static final int SHORTEST = 30;
    private static final int MOST_PEOPLE = 60;

    private final Events events;
    private final Owners owners;
    private final Marks marks;
    private final PieceSight sight;
    private final CompanyDay companyDay;
    private final Clock clock;

    Calendars(Events events, Owners owners, Marks marks, PieceSight sight, CompanyDay companyDay, Clock clock) {
        this.events = events;
        this.owners = owners;
        this.marks = marks;
        this.sight = sight;
        this.companyDay = companyDay;
        this.clock = clock;
    }

    /// @param who empty for the viewer's own, or for everybody where a team is shown
    Calendar of(Span span, String on, String who, Viewer viewer) {
        ZoneId zone = viewer.formats().zone();
        Locale locale = viewer.formats().locale();
        LocalDate today = viewer.formats().day(clock.instant());
        LocalDate day = parsed(on, today);
        List<LocalDate> dates = span.around(day, locale);
        List<Owners.Named> everybody = owners.choices();
        List<Owners.Named> choices = everybody.stream()
                .filter(owner -> sight.reaches(owner.id(), viewer))
                .toList();
        List<Owners.Named> shown = shown(span, who, choices, viewer);
        Instant from = dates.getFirst().atStartOfDay(zone).toInstant().minus(PieceRows.ZONES_APART);
        Instant until =
                dates.getLast().plusDays(1).atStartOfDay(zone).toInstant().plus(PieceRows.ZONES_APART);
        List<Event> found =
                events.between(from, until, shown.stream().map(Owners.Named::id).toList(), viewer);
        var marked = marks.of(shown, everybody, dates, viewer);
        Function<LocalDate, Calendar.Mark> mark =
                marked.values().stream().findFirst().orElse(_ -> Calendar.Mark.NONE);
        return new Calendar(
                span,
                span.title(day, locale),
                day.toString(),
                today.toString(),
                span.before(day).toString(),
                span.after(day).toString(),
                span == Span.TEAM
                        ? who
                        : shown.stream()
                                .map(one -> one.id().toString())
                                .findFirst()
                                .orElse(""),
                companyDay.elsewhere(zone),
                choices.stream()
                        .filter(owner -> span != Span.TEAM || owner.isTeam())
                        .map(owner -> new Option(owner.id().toString(), owner.label()))
                        .toList(),
                span == Span.TEAM
                        ? days(dates, List.of(), _ -> Calendar.Mark.NONE, day, today, viewer)
                        : days(dates, found, mark, day, today, viewer),
                span == Span.TEAM ? rows(shown, dates, found, marked, day, today, viewer) : List.of(),
                viewer.rights().may(WorkKinds.WORK, Right.CREATE));
    }

    /// Of a team the viewer stands first, however many there are.
    private static List<Owners.Named> shown(Span span, String who, List<Owners.Named> choices, Viewer viewer) {
        if (span != Span.TEAM) {
            String whose = who.isEmpty() ? viewer.id().toString() : who;
            return choices.stream()
                    .filter(owner -> owner.id().toString().equals(whose))
                    .toList();
        }
        String team = choices.stream()
                .filter(owner -> owner.isTeam() && owner.id().toString().equals(who))
                .map(Owners.Named::name)
                .findFirst()
                .orElse("");
        String self = viewer.id().toString();
        return choices.stream()
                .filter(owner -> !owner.isTeam())
                .filter(owner -> team.isEmpty() || owner.teams().contains(team))
                .sorted(Comparator.comparing(
                        (Owners.Named owner) -> !owner.id().toString().equals(self)))
                .limit(MOST_PEOPLE)
                .toList();
    }

    private List<Calendar.Row> rows(
            List<Owners.Named> people,
            List<LocalDate> dates,
            List<Event> found,
            Map<OwnerId, Function<LocalDate, Calendar.Mark>> marked,
            LocalDate day,
            LocalDate today,
            Viewer viewer) {
        Map<OwnerId, List<Event>> byOwner = found.stream()
                .filter(event -> event.owner() != null && event.kind() == PieceKind.APPOINTMENT)
                .collect(Collectors.groupingBy(Event::owner));
        return people.stream()
                .map(owner -> new Calendar.Row(
                        owner.id().toString(),
                        owner.name(),
                        Viewer.initials(owner.name()),
                        Math.floorMod(owner.name().hashCode(), 12),
                        days(
                                dates,
                                byOwner.getOrDefault(owner.id(), List.of()),
                                marked.getOrDefault(owner.id(), _ -> Calendar.Mark.NONE),
                                day,
                                today,
                                viewer)))
                .toList();
    }

    private List<Calendar.Day> days(
            List<LocalDate> dates,
            List<Event> found,
            Function<LocalDate, Calendar.Mark> mark,
            LocalDate around,
            LocalDate today,
            Viewer viewer) {
        Locale locale = viewer.formats().locale();
        return dates.stream()
                .map(date -> new Calendar.Day(
                        date.toString(),
                        DateTimeFormatter.ofPattern("EEE d", locale).format(date),
                        DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(date),
                        date.equals(today),
                        date.getMonth() == around.getMonth(),
                        mark.apply(date),
                        allDay(date, found, viewer),
                        timed(date, found, viewer)))
                .toList();
    }

    private List<Calendar.Entry> allDay(LocalDate date, List<Event> found, Viewer viewer) {
        return found.stream()
                .filter(event -> switch (event.timing()) {
                    case Timing.OnDay(var day) -> day.equals(date);
                    case Timing.Days(var first, var last) -> !date.isBefore(first) && !date.isAfter(last);
                    case Timing.Whenever _, Timing.At _, Timing.Slot _ -> false;
                })
                .map(event -> entry(event, "", "", viewer))
                .toList();
    }

    private List<Calendar.Entry> timed(LocalDate date, List<Event> found, Viewer viewer) {
        ZoneId zone = viewer.formats().zone();
        List<Event> those = new ArrayList<>();
        List<Lanes.Block> blocks = new ArrayList<>();
        for (Event event : found) {
            Lanes.Block block = block(event.timing(), date, zone);
            if (block.until() > block.from()) {
                those.add(event);
                blocks.add(block);
            }
        }
        List<Lanes.Place> places = Lanes.of(blocks);
        List<Calendar.Entry> entries = new ArrayList<>();
        for (int i = 0; i < those.size(); i++) {
            entries.add(entry(
                    those.get(i), hours(those.get(i).timing(), viewer), style(blocks.get(i), places.get(i)), viewer));
        }
        return entries;
    }

    /// What of a day it takes, by the clock on the wall; nothing of most days.
    private static Lanes.Block block(Timing timing, LocalDate date, ZoneId zone) {
        return switch (timing) {
            case Timing.At(var at) ->
                within(LocalDateTime.ofInstant(at, zone), LocalDateTime.ofInstant(at, zone), date);
            case Timing.Slot(var from, var until) ->
                within(LocalDateTime.ofInstant(from, zone), LocalDateTime.ofInstant(until, zone), date);
            case Timing.Whenever _, Timing.OnDay _, Timing.Days _ -> new Lanes.Block(0, 0);
        };
    }

    private static Lanes.Block within(LocalDateTime from, LocalDateTime until, LocalDate date) {
        if (from.toLocalDate().isAfter(date) || until.toLocalDate().isBefore(date)) {
            return new Lanes.Block(0, 0);
        }
        int begin = from.toLocalDate().isBefore(date) ? 0 : minute(from.toLocalTime());
        int end = until.toLocalDate().isAfter(date) ? DAY : minute(until.toLocalTime());
        boolean startsHere = from.toLocalDate().equals(date);
        return end <= begin && !startsHere
                ? new Lanes.Block(0, 0)
                : new Lanes.Block(
                        Math.min(begin, DAY - SHORTEST), Math.max(end, Math.min(begin, DAY - SHORTEST) + SHORTEST));
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

    private Calendar.Entry entry(Event event, String hours, String style, Viewer viewer) {
        return new Calendar.Entry(
                event.id().toString(),
                event.subject(),
                event.customer(),
                hours.isEmpty()
                        ? ""
                        : event.timing()
                                .begins(viewer.formats().zone())
                                .map(at -> at.toLocalTime()
                                        .truncatedTo(ChronoUnit.MINUTES)
                                        .toString())
                                .orElse(""),
                hours,
                event.kind().icon(),
                Math.floorMod(event.customer().isEmpty() ? 5 : event.customer().hashCode(), 12),
                event.over(),
                event.kind() == PieceKind.APPOINTMENT,
                !event.over() && sight.includes(event.id(), event.owner(), viewer, Right.EDIT),
                event.address(),
                style);
    }

    private static String hours(Timing timing, Viewer viewer) {
        return switch (timing) {
            case Timing.At(var at) -> viewer.formats().time(at);
            case Timing.Slot(var from, var until) ->
                viewer.formats().time(from) + "–" + viewer.formats().time(until);
            case Timing.Whenever _, Timing.OnDay _, Timing.Days _ -> "";
        };
    }

    private static LocalDate parsed(String on, LocalDate today) {
        try {
            return on.isEmpty() ? today : LocalDate.parse(on);
        } catch (DateTimeParseException noDay) {
            return today;
        }
    }
}
