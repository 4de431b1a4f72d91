package rapport.work.day;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.val;
import static rapport.work.db.Tables.PIECE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import rapport.access.OwnerId;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.company.Companies;
import rapport.work.WorkKinds;
import rapport.work.piece.Phase;
import rapport.work.piece.PieceRow;
import rapport.work.piece.PieceRows;

/// Reads the day of whoever looks: what waits, what repeats in these days, and what is due today of colleagues for whom
/// he stands in.
@Component
class MyDays {
    private static final int AHEAD = 7;
    private static final int MOST = 100;
    private static final String LATE = "Late";
    private static final String TODAY = "Today";

    private final PieceRows rows;
    private final StandingIn standingIn;
    private final Companies companies;
    private final Clock clock;

    MyDays(PieceRows rows, StandingIn standingIn, Companies companies, Clock clock) {
        this.rows = rows;
        this.standingIn = standingIn;
        this.companies = companies;
        this.clock = clock;
    }

    MyDay of(Viewer viewer) {
        var zone = viewer.formats().zone();
        LocalDate today = viewer.formats().day(clock.instant());
        Instant before = from(today.plusDays(AHEAD + 1L), zone);
        Condition mine = PIECE.OWNER_ID.eq(OwnerId.of(viewer.id()));
        Condition theirs = PIECE.OWNER_ID.in(standingIn.whose(viewer, today));
        Condition due = PIECE.DUE_AT.lt(val(before, PIECE.DUE_AT));
        Condition dueToday = PIECE.DUE_AT.lt(val(from(today.plusDays(1), zone), PIECE.DUE_AT));
        List<PieceRow> found = rows.of(
                mine.and(PIECE.DUE_AT.isNull().or(due))
                        .or(theirs.and(dueToday))
                        .and(PIECE.STANDING.eq(inline(Phase.OPEN)))
                        .and(not(PieceRows.IS_SERIES)),
                List.of(PIECE.DUE_AT.asc().nullsLast(), PIECE.ID),
                MOST + 1,
                viewer);
        List<PieceRow> all = Stream.concat(found.stream().limit(MOST), series(mine.or(theirs), today, viewer))
                .toList();
        var inADay = new InADay(zone, companies.get().currency().getCurrencyCode());
        OwnerId self = OwnerId.of(viewer.id());
        List<MyDay.Part> parts = parts(
                all.stream().filter(row -> self.equals(row.terms().owner())).toList(), today, inADay, viewer);
        parts.addAll(untilToday(parts), standingIn.parts(all, today, viewer));
        return new MyDay(
                DateTimeFormatter.ofPattern("EEEE d MMMM", viewer.formats().locale())
                        .format(today),
                today.toString(),
                standingIn.away(viewer, today),
                parts,
                found.size() > MOST,
                viewer.rights().may(WorkKinds.WORK, Right.CREATE));
    }

    /// The times of series from today on, for as far ahead as the day looks.
    private Stream<PieceRow> series(Condition whose, LocalDate today, Viewer viewer) {
        ZoneId zone = viewer.formats().zone();
        Instant from = from(today, zone).minus(PieceRows.ZONES_APART);
        Instant before = from(today.plusDays(AHEAD + 1L), zone).plus(PieceRows.ZONES_APART);
        return rows.series(whose, from, before, MOST, viewer).stream()
                .filter(row -> day(row, viewer)
                        .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(AHEAD)))
                        .isPresent());
    }

    private static Instant from(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /// How many parts come before what stand-ins do today.
    private static int untilToday(List<MyDay.Part> parts) {
        return (int) parts.stream()
                .filter(part -> part.title().equals(LATE) || part.title().equals(TODAY))
                .count();
    }

    private static List<MyDay.Part> parts(List<PieceRow> rows, LocalDate today, InADay inADay, Viewer viewer) {
        var parts = new ArrayList<MyDay.Part>();
        parts.add(part(LATE, "no", rows, viewer, day -> day.isBefore(today), inADay));
        parts.add(part(TODAY, "", rows, viewer, day -> day.equals(today), inADay));
        parts.add(part("Tomorrow", "", rows, viewer, day -> day.equals(today.plusDays(1)), inADay));
        parts.add(part(
                "The next days",
                "",
                rows,
                viewer,
                day -> day.isAfter(today.plusDays(1)) && !day.isAfter(today.plusDays(AHEAD)),
                dayByDay(inADay, viewer)));
        parts.add(new MyDay.Part(
                "Without a date",
                "",
                "",
                rows.stream()
                        .filter(row -> day(row, viewer).isEmpty())
                        .sorted(inADay)
                        .toList()));
        parts.removeIf(part -> part.pieces().isEmpty());
        return parts;
    }

    private static MyDay.Part part(
            String title,
            String tone,
            List<PieceRow> rows,
            Viewer viewer,
            Predicate<LocalDate> when,
            Comparator<PieceRow> order) {
        return new MyDay.Part(
                title,
                tone,
                "",
                rows.stream()
                        .filter(row -> day(row, viewer).filter(when).isPresent())
                        .sorted(order)
                        .toList());
    }

    private static Comparator<PieceRow> dayByDay(InADay inADay, Viewer viewer) {
        return Comparator.<PieceRow, LocalDate>comparing(row -> day(row, viewer).orElse(LocalDate.MAX))
                .thenComparing(inADay);
    }

    private static Optional<LocalDate> day(PieceRow row, Viewer viewer) {
        return row.terms().timing().day(viewer.formats().zone());
    }
}
