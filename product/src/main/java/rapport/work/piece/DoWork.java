package rapport.work.piece;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.timeline.Channel;
import rapport.timeline.Direction;
import rapport.timeline.InteractionKind;
import rapport.timeline.NewInteraction;
import rapport.timeline.RecordInteraction;
import rapport.timeline.Recording;

/// Does a piece of work, drops it, opens it again, or puts it off. Empty where there is none, or none that the viewer
/// may change.
@Service
@Transactional
class DoWork {
    private static final long MOST_MINUTES = Duration.ofDays(7).toMinutes();

    private final Pieces pieces;
    private final SingleTimes times;
    private final RecordInteraction record;
    private final RecordsOfWork records;
    private final WorkingDays workingDays;
    private final Clock clock;

    DoWork(
            Pieces pieces,
            SingleTimes times,
            RecordInteraction record,
            RecordsOfWork records,
            WorkingDays workingDays,
            Clock clock) {
        this.pieces = pieces;
        this.times = times;
        this.record = record;
        this.records = records;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /// @param answer to what the module asks that keeps the record; empty for none
    Optional<Doing> done(Which which, String outcome, String answer, Viewer by) {
        return keep(which, by, (piece, at) -> answered(piece.done(outcome, by.id(), at), answer, by));
    }

    /// The same, and writes on the timeline of the customer that there was a touch.
    ///
    /// @param words what was said
    Optional<Doing> doneAndTold(Which which, String outcome, String words, String answer, Viewer by) {
        return keep(which, by, (piece, at) -> {
            Doing doing = piece.done(outcome, by.id(), at);
            PartyId party = piece.terms().party();
            if (!(doing instanceof Doing.Changed) || party == null) {
                return answered(doing, answer, by);
            }
            return switch (record.one(touch(piece.terms(), party, outcome, words, at), by)) {
                case Recording.Recorded _ -> answered(doing, answer, by);
                case Recording.Refused(Map<String, String> problems) -> new Doing.Incomplete(problems);
            };
        });
    }

    private Doing answered(Doing doing, String answer, Viewer by) {
        if (doing instanceof Doing.Changed(var piece)) {
            records.answered(piece.terms().about(), piece.id(), answer, by);
        }
        return doing;
    }

    Optional<Doing> dropped(Which which, String why, Viewer by) {
        return keep(which, by, (piece, at) -> piece.dropped(why, by.id(), at));
    }

    Optional<Doing> reopened(Which which, Viewer by) {
        return keep(which, by, (piece, _) -> piece.reopened());
    }

    /// To a day on which its owner works.
    Optional<Doing> postponed(Which which, Later to, Viewer by) {
        return keep(
                which,
                by,
                (piece, at) -> piece.postponed(
                        workingDays.of(piece, to, at, by), by.formats().zone()));
    }

    Optional<Doing> postponed(Which which, LocalDate to, Viewer by) {
        return keep(which, by, (piece, _) -> piece.postponed(to, by.formats().zone()));
    }

    Optional<Doing> moved(Which which, LocalDate day, LocalTime time, Viewer by) {
        return keep(
                which,
                by,
                (piece, _) -> piece.moved(
                        piece.terms().timing().at(day, time, by.formats().zone())));
    }

    /// One time of a series becomes a piece of its own, unless nothing comes of it.
    private Optional<Doing> keep(Which which, Viewer by, BiFunction<Piece, Instant, Doing> decide) {
        Instant now = clock.instant();
        return locked(which, now, by).map(piece -> {
            Doing doing = decide.apply(piece, now);
            if (!(doing instanceof Doing.Changed)) {
                TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
            }
            if (doing instanceof Doing.Changed(var changed)) {
                boolean over = !(changed.standing() instanceof Standing.Open);
                pieces.save(piece, over ? begunAnew(changed, by) : changed);
            }
            return doing;
        });
    }

    private Optional<Piece> locked(Which which, Instant now, Viewer by) {
        Optional<Piece> piece = pieces.lock(which.id(), by, Right.EDIT);
        Instant at = which.at();
        return at == null ? piece : piece.flatMap(series -> times.own(series, at, now, by));
    }

    /// A task or a call that comes again waits for its next time as soon as it is done.
    private Piece begunAnew(Piece over, Viewer by) {
        Terms terms = over.terms();
        if (terms.repeating() == null || terms.isSeries()) {
            return over;
        }
        Instant now = clock.instant();
        terms.next(now).ifPresent(next -> pieces.add(next, new Standing.Open(), by.id(), now));
        return over.with(terms.once(terms.timing()));
    }

    /// An appointment was when it was to be, where that is not ahead; a call was now.
    private static NewInteraction touch(Terms terms, PartyId party, String outcome, String words, Instant now) {
        boolean call = terms.kind() == PieceKind.CALL;
        Timing.Slot slot = terms.timing() instanceof Timing.Slot some ? some : null;
        boolean past = slot != null && slot.from().isBefore(now);
        return new NewInteraction(
                call ? InteractionKind.CALL : InteractionKind.MEETING,
                call ? Channel.PHONE : Channel.FACE_TO_FACE,
                Direction.OUTBOUND,
                slot != null && past ? slot.from() : now,
                slot == null
                        ? null
                        : (int) Math.min(
                                MOST_MINUTES,
                                Duration.between(slot.from(), slot.until()).toMinutes()),
                terms.subject(),
                words,
                outcome,
                "",
                null,
                List.of(party),
                null);
    }
}
