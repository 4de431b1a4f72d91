package rapport.work.day;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import rapport.work.Stake;
import rapport.work.piece.PieceKind;
import rapport.work.piece.PieceRow;
import rapport.work.piece.Timing;

/// The order of what is to be done on a day: appointments by the clock, and then what can be done at any time: what is
/// urgent, what is due first, and with what most is at stake. Nothing is converted: amounts in the currency of the
/// company come before those in others.
record InADay(ZoneId zone, String currency) implements Comparator<PieceRow> {
    @Override
    public int compare(PieceRow one, PieceRow other) {
        return Comparator.<PieceRow, Boolean>comparing(row -> !isAppointment(row))
                .thenComparing(
                        row -> isAppointment(row) ? 0 : row.terms().priority().rank())
                .thenComparing(this::due)
                .thenComparing(PieceRow::stake, Comparator.nullsLast(this::byStake))
                .compare(one, other);
    }

    private int byStake(Stake one, Stake other) {
        return Comparator.<Stake, Boolean>comparing(stake -> !stake.currency().equals(currency))
                .thenComparing(Stake::currency)
                .thenComparing(Stake::amount, Comparator.reverseOrder())
                .compare(one, other);
    }

    private static boolean isAppointment(PieceRow row) {
        return row.terms().kind() == PieceKind.APPOINTMENT;
    }

    /// What is due on a day is due at its end.
    private Instant due(PieceRow row) {
        return switch (row.terms().timing()) {
            case Timing.Whenever _ -> Instant.MAX;
            case Timing.OnDay(var day) -> day.plusDays(1).atStartOfDay(zone).toInstant();
            case Timing.At _, Timing.Slot _, Timing.Days _ ->
                row.terms().timing().moment(zone);
        };
    }
}
