package rapport.work.piece;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import rapport.access.AccountId;
import rapport.work.PieceId;
import rapport.work.piece.Doing.Changed;
import rapport.work.piece.Doing.Refused;

/// Something that waits for a person. It waits until somebody has done it, or drops it; whoever was too quick opens it
/// again.
record Piece(PieceId id, Terms terms, Standing standing) {

    Doing done(String outcome, AccountId by, Instant at) {
        return over(new Standing.Done(at, by, outcome));
    }

    Doing dropped(String why, AccountId by, Instant at) {
        return over(new Standing.Dropped(at, by, why));
    }

    Doing reopened() {
        return switch (standing) {
            case Standing.Open _ -> new Refused(Refusal.STILL_OPEN);
            case Standing.Done _, Standing.Dropped _ -> new Changed(new Piece(id, terms, new Standing.Open()));
        };
    }

    /// To another day, at the same time of the day.
    Doing postponed(LocalDate to, ZoneId zone) {
        return moved(terms.timing().on(to, zone));
    }

    Doing moved(Timing to) {
        return switch (standing) {
            case Standing.Open _ -> new Changed(with(terms.withTiming(to)));
            case Standing.Done _, Standing.Dropped _ -> new Refused(Refusal.OVER);
        };
    }

    Piece with(Terms other) {
        return new Piece(id, other, standing);
    }

    private Doing over(Standing how) {
        return switch (standing) {
            case Standing.Open _ -> new Changed(new Piece(id, terms, how));
            case Standing.Done _, Standing.Dropped _ -> new Refused(Refusal.OVER);
        };
    }
}
