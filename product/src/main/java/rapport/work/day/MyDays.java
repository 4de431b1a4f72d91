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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import rapport.access.OwnerId;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.work.WorkKinds;
import rapport.work.piece.Phase;
import rapport.work.piece.PieceKind;
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

    /// Appointments by the clock, and then what can be done at any time: what matters most, and is due first.
    private static final Comparator<PieceRow> IN_A_DAY = Comparator.<PieceRow, Boolean>comparing(
                    row -> row.terms().kind() != PieceKind.APPOINTMENT)
            .thenComparing(row -> row.terms().kind() == PieceKind.APPOINTMENT
                    ? 0
                    : row.terms().priority().rank());

    private final PieceRows rows;
    private final StandingIn standingIn;
    private final Clock clock;

    MyDays(PieceRows rows, StandingIn standingIn, Clock clock) {
        this.rows = rows;
        this.standingIn = standingIn;
        this.clock = clock;
    }

    MyDay of(Viewer viewer) {
        var zone = viewer.formats().zone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Instant from = from(today, zone);
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
        List<PieceRow> all = Stream.concat(
                        found.stream().limit(MOST), rows.series(mine.or(theirs), from, before, MOST, viewer).stream())
                .toList();
        OwnerId self = OwnerId.of(viewer.id());
        List<MyDay.Part> parts = parts(
                all.stream().filter(row -> self.equals(row.terms().owner())).toList(), today, viewer);
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

    private static Instant from(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /// How many parts come before what stand-ins do today.
    private static int untilToday(List<MyDay.Part> parts) {
        return (int) parts.stream()
                .filter(part -> part.title().equals(LATE) || part.title().equals(TODAY))
                .count();
    }

    private static List<MyDay.Part> parts(List<PieceRow> rows, LocalDate today, Viewer viewer) {
        var parts = new ArrayList<MyDay.Part>();
        parts.add(part(LATE, "no", rows, viewer, day -> day.isBefore(today), true));
        parts.add(part(TODAY, "", rows, viewer, day -> day.equals(today), true));
        parts.add(part("Tomorrow", "", rows, viewer, day -> day.equals(today.plusDays(1)), true));
        parts.add(part("The next days", "", rows, viewer, day -> day.isAfter(today.plusDays(1)), false));
        parts.add(new MyDay.Part(
                "Without a date",
                "",
                "",
                rows.stream()
                        .filter(row -> row.terms()
                                .timing()
                                .day(viewer.formats().zone())
                                .isEmpty())
                        .sorted(IN_A_DAY)
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
            boolean byPriority) {
        var those = rows.stream()
                .filter(row -> row.terms()
                        .timing()
                        .day(viewer.formats().zone())
                        .filter(when)
                        .isPresent());
        return new MyDay.Part(title, tone, "", (byPriority ? those.sorted(IN_A_DAY) : those).toList());
    }
}
