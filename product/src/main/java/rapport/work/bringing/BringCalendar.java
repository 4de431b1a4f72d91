package rapport.work.bringing;

import static rapport.work.db.Tables.EXCEPTION;
import static rapport.work.db.Tables.PIECE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.OwnerId;
import rapport.access.Viewer;
import rapport.work.PieceId;
import rapport.work.piece.KeepEvents;
import rapport.work.piece.PieceKind;
import rapport.work.piece.Priority;
import rapport.work.piece.Terms;

/// Brings the events of a file into the calendar of whoever hands it in. An event that came before is brought up to
/// date, never doubled: it is known by its UID.
@Service
class BringCalendar {
    private final DSLContext db;
    private final KeepEvents keep;

    BringCalendar(DSLContext db, KeepEvents keep) {
        this.db = db;
        this.keep = keep;
    }

    @Transactional
    Brought of(CalendarFile file, Viewer by) {
        Map<String, PieceId> known = known(file, by);
        List<String> refused = new ArrayList<>();
        file.refused().forEach(one -> refused.add(one.what() + ": " + one.why()));
        int added = 0;
        int changed = 0;
        int same = 0;
        for (FoundEvent event : file.events()) {
            String uid = uid(event.uid(), event.insteadOf());
            PieceId piece = known.get(uid);
            PieceId series = event.insteadOf() == null ? null : known.get(event.uid());
            if (event.off() && piece == null) {
                if (series != null && event.insteadOf() != null) {
                    except(series, event.insteadOf(), null);
                    changed++;
                } else {
                    refused.add(event.subject() + ": It was called off.");
                }
            } else if (piece == null) {
                PieceId made = keep.add(terms(event, by), uid, by.id());
                known.put(uid, made);
                added++;
                if (series != null && event.insteadOf() != null) {
                    except(series, event.insteadOf(), made);
                }
                leaveOut(made, event.except());
            } else {
                boolean moved = event.off() ? keep.callOff(piece, by) : keep.revise(piece, terms(event, by), by);
                leaveOut(piece, event.except());
                changed += moved ? 1 : 0;
                same += moved ? 0 : 1;
            }
        }
        return new Brought(added, changed, same, refused);
    }

    private Map<String, PieceId> known(CalendarFile file, Viewer by) {
        Set<String> uids = new HashSet<>();
        file.events().forEach(event -> {
            uids.add(event.uid());
            uids.add(uid(event.uid(), event.insteadOf()));
        });
        return new HashMap<>(db.select(PIECE.UID, PIECE.ID)
                .from(PIECE)
                .where(PIECE.UID.in(uids))
                .and(PIECE.OWNER_ID.eq(OwnerId.of(by.id())))
                .orderBy(PIECE.ID)
                .fetchMap(PIECE.UID, PIECE.ID));
    }

    private void leaveOut(PieceId series, Set<Instant> times) {
        times.forEach(time -> except(series, time, null));
    }

    private void except(PieceId series, Instant at, @Nullable PieceId instead) {
        db.insertInto(EXCEPTION)
                .set(EXCEPTION.PIECE_ID, series)
                .set(EXCEPTION.AT, at)
                .set(EXCEPTION.INSTEAD_ID, instead)
                .onConflictDoNothing()
                .execute();
    }

    private static String uid(String uid, @Nullable Instant insteadOf) {
        return insteadOf == null ? uid : uid + "#" + insteadOf.getEpochSecond();
    }

    private static Terms terms(FoundEvent event, Viewer by) {
        return new Terms(
                PieceKind.APPOINTMENT,
                event.subject(),
                event.timing(),
                Priority.NORMAL,
                null,
                null,
                OwnerId.of(by.id()),
                event.place(),
                event.note(),
                event.insteadOf() == null ? event.repeating() : null);
    }
}
