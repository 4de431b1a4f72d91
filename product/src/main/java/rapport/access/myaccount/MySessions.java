package rapport.access.myaccount;

import static rapport.access.db.Tables.SESSION;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.ClientName;
import rapport.access.SecretKey;
import rapport.access.Viewer;

/// The browsers in which the viewer is signed in.
@Component
class MySessions {
    private final DSLContext db;
    private final Clock clock;

    MySessions(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// This one first, then by when they were last seen.
    List<SessionRow> of(Viewer viewer, SecretKey here) {
        Instant now = clock.instant();
        var isHere = SESSION.KEY_HASH.eq(here.hash());
        return db.select(
                        SESSION.ID,
                        SESSION.CLIENT,
                        SESSION.CREATED_AT,
                        SESSION.LAST_SEEN_AT,
                        isHere,
                        SESSION.PROOF,
                        SESSION.ADDRESS)
                .from(SESSION)
                .where(SESSION.ACCOUNT_ID.eq(viewer.id()))
                .and(SESSION.EXPIRES_AT.gt(now))
                .orderBy(isHere.desc(), SESSION.LAST_SEEN_AT.desc())
                .limit(50)
                .fetch(row -> new SessionRow(
                        row.value1(),
                        new ClientName(row.value2()).inWords(),
                        viewer.formats().dateTime(row.value3()),
                        viewer.formats().ago(row.value4(), now),
                        row.value5(),
                        row.value6().inWords(),
                        row.value7()));
    }

    /// @return false when the viewer has no such session
    boolean end(UUID session, Viewer viewer) {
        return db.deleteFrom(SESSION)
                        .where(SESSION.ID.eq(session))
                        .and(SESSION.ACCOUNT_ID.eq(viewer.id()))
                        .execute()
                == 1;
    }
}
