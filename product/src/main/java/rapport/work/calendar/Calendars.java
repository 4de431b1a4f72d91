package rapport.work.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
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

/// Makes the calendar that somebody asked for.
@Component
class Calendars {
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
        var days = new Days(dates, day.getMonth(), today, locale);
        var entries = new Entries(viewer, sight.reached(viewer, Right.EDIT), span == Span.DAY || span == Span.WEEK);
        return new Calendar(
                span,
                span.title(day, locale),
                day.toString(),
                today.toString(),
                clock.instant().atZone(zone).get(ChronoField.MINUTE_OF_DAY),
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
                        ? days.with(List.of(), _ -> Calendar.Mark.NONE, entries)
                        : days.with(found, mark, entries),
                span == Span.TEAM ? rows(shown, found, marked, days, entries) : List.of(),
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

    private static List<Calendar.Row> rows(
            List<Owners.Named> people,
            List<Event> found,
            Map<OwnerId, Function<LocalDate, Calendar.Mark>> marked,
            Days days,
            Entries entries) {
        Map<OwnerId, List<Event>> byOwner = found.stream()
                .filter(event -> event.owner() != null && event.kind() == PieceKind.APPOINTMENT)
                .collect(Collectors.groupingBy(Event::owner));
        return people.stream()
                .map(owner -> new Calendar.Row(
                        owner.id().toString(),
                        owner.name(),
                        Viewer.initials(owner.name()),
                        Math.floorMod(owner.name().hashCode(), 12),
                        days.with(
                                byOwner.getOrDefault(owner.id(), List.of()),
                                marked.getOrDefault(owner.id(), _ -> Calendar.Mark.NONE),
                                entries)))
                .toList();
    }

    private static LocalDate parsed(String on, LocalDate today) {
        try {
            return on.isEmpty() ? today : LocalDate.parse(on);
        } catch (DateTimeParseException noDay) {
            return today;
        }
    }
}
