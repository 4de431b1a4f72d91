package rapport.work.appointment;

import static rapport.work.db.Tables.EXCEPTION;
import static rapport.work.db.Tables.PIECE;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.OwnerId;
import rapport.access.Viewer;
import rapport.work.PieceId;
import rapport.work.db.tables.Piece;
import rapport.work.piece.KeepEvents;
import rapport.work.piece.Phase;
import rapport.work.piece.PieceKind;
import rapport.work.piece.PieceRows;
import rapport.work.piece.Priority;
import rapport.work.piece.Terms;
import rapport.work.repeating.Repeating;

/// Our side of an event: a piece of work, and a piece for each of its times that stands otherwise.
@Component
public class OurEvents {
    private static final Piece SINGLE = PIECE.as("single");

    private final DSLContext db;
    private final KeepEvents keep;

    OurEvents(DSLContext db, KeepEvents keep) {
        this.db = db;
        this.keep = keep;
    }

    public Optional<Whole> whole(PieceId id) {
        return db.selectFrom(PIECE).where(PIECE.ID.eq(id)).fetchOptional().map(row -> {
            Terms terms = PieceRows.terms(row);
            String uid = row.getUid().isEmpty() ? id + "@rapport" : row.getUid();
            return new Whole(uid, shown(terms), terms.repeating(), terms.isSeries() ? singles(id) : Map.of());
        });
    }

    public PieceId add(Whole theirs, Viewer by) {
        PieceId id = keep.add(terms(theirs.shown(), theirs.repeating(), by), theirs.uid(), by.id());
        takeSingles(id, theirs, by);
        return id;
    }

    /// Ours becomes as theirs; of how it comes again our own words stay where they mean the same.
    public void take(PieceId id, Whole theirs, Viewer by) {
        Whole ours = whole(id).orElseThrow();
        keep.standAgain(id, by);
        Repeating repeating = ours.comesLike(theirs) ? ours.repeating() : theirs.repeating();
        keep.revise(id, terms(theirs.shown(), repeating, by), by);
        takeSingles(id, theirs, by);
    }

    public void callOff(PieceId id, Viewer by) {
        keep.callOff(id, by);
    }

    /// One time of a series, and no other: it stands otherwise, or not at all.
    public void takeSingle(PieceId series, Instant at, Optional<Whole.Shown> shown, Viewer by) {
        takeSingle(series, here(series).get(at), at, shown, by);
    }

    private Map<Instant, Optional<Whole.Shown>> singles(PieceId series) {
        var singles = new HashMap<Instant, Optional<Whole.Shown>>();
        db.select(EXCEPTION.AT)
                .select(SINGLE.fields())
                .from(EXCEPTION)
                .leftJoin(SINGLE)
                .on(SINGLE.ID.eq(EXCEPTION.INSTEAD_ID))
                .where(EXCEPTION.PIECE_ID.eq(series))
                .forEach(row -> singles.put(
                        row.get(EXCEPTION.AT),
                        row.get(SINGLE.ID) == null || row.get(SINGLE.STANDING) == Phase.DROPPED
                                ? Optional.empty()
                                : Optional.of(
                                        shown(PieceRows.terms(row.into(SINGLE).into(PIECE))))));
        return singles;
    }

    private void takeSingles(PieceId series, Whole theirs, Viewer by) {
        Map<Instant, Single> here = here(series);
        theirs.singles().forEach((at, shown) -> takeSingle(series, here.remove(at), at, shown, by));
        here.forEach((at, single) -> standsAsInSeries(series, at, single, by));
    }

    private void takeSingle(
            PieceId series, @Nullable Single single, Instant at, Optional<Whole.Shown> shown, Viewer by) {
        PieceId instead = single == null ? null : single.instead();
        if (instead == null && shown.isPresent()) {
            except(series, at, keep.add(terms(shown.get(), null, by), "", by.id()));
        } else if (instead == null && single == null) {
            except(series, at, null);
        } else if (instead != null && shown.isPresent()) {
            keep.standAgain(instead, by);
            keep.revise(instead, terms(shown.get(), null, by), by);
        } else if (instead != null) {
            keep.callOff(instead, by);
        }
    }

    /// What was done here stays, whatever they say.
    private void standsAsInSeries(PieceId series, Instant at, Single single, Viewer by) {
        if (single.phase() == Phase.DONE) {
            return;
        }
        if (single.instead() != null) {
            keep.callOff(single.instead(), by);
        }
        db.deleteFrom(EXCEPTION)
                .where(EXCEPTION.PIECE_ID.eq(series))
                .and(EXCEPTION.AT.eq(at))
                .execute();
    }

    private record Single(
            @Nullable PieceId instead, @Nullable Phase phase) {}

    private Map<Instant, Single> here(PieceId series) {
        return new HashMap<>(db.select(EXCEPTION.AT, EXCEPTION.INSTEAD_ID, SINGLE.STANDING)
                .from(EXCEPTION)
                .leftJoin(SINGLE)
                .on(SINGLE.ID.eq(EXCEPTION.INSTEAD_ID))
                .where(EXCEPTION.PIECE_ID.eq(series))
                .fetchMap(row -> row.value1(), row -> new Single(row.value2(), row.value3())));
    }

    private void except(PieceId series, Instant at, @Nullable PieceId instead) {
        db.insertInto(EXCEPTION)
                .set(EXCEPTION.PIECE_ID, series)
                .set(EXCEPTION.AT, at)
                .set(EXCEPTION.INSTEAD_ID, instead)
                .onConflict(EXCEPTION.PIECE_ID, EXCEPTION.AT)
                .doUpdate()
                .set(EXCEPTION.INSTEAD_ID, instead)
                .execute();
    }

    private static Whole.Shown shown(Terms terms) {
        return new Whole.Shown(terms.subject(), terms.timing(), terms.place(), terms.note());
    }

    private static Terms terms(Whole.Shown shown, @Nullable Repeating repeating, Viewer by) {
        return new Terms(
                PieceKind.APPOINTMENT,
                shown.subject(),
                shown.timing(),
                Priority.NORMAL,
                null,
                null,
                OwnerId.of(by.id()),
                shown.place(),
                shown.note(),
                repeating);
    }
}
