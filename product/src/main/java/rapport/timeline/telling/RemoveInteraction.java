package rapport.timeline.telling;

import static rapport.timeline.db.Tables.INTERACTION;
import static rapport.timeline.db.Tables.PARTICIPATION;

import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.timeline.InteractionView;

/// Takes an interaction off all timelines. Who wrote it down may do so, and an administrator; the journal keeps it.
@Service
public class RemoveInteraction {
    private final DSLContext db;
    private final LastContacts lastContacts;

    RemoveInteraction(DSLContext db, LastContacts lastContacts) {
        this.db = db;
        this.lastContacts = lastContacts;
    }

    public static boolean isFor(Viewer viewer, InteractionView one) {
        return viewer.mayWrite() && (viewer.isAdministrator() || viewer.id().equals(one.recordedBy()));
    }

    @Transactional
    public void of(InteractionView one) {
        var parties = db.deleteFrom(PARTICIPATION)
                .where(PARTICIPATION.INTERACTION_ID.eq(one.id()))
                .returning(PARTICIPATION.PARTY_ID)
                .fetch();
        db.deleteFrom(INTERACTION)
                .where(INTERACTION.OCCURRED_AT.eq(one.occurredAt()))
                .and(INTERACTION.ID.eq(one.id()))
                .execute();
        lastContacts.of(
                parties.stream().<UUID>map(row -> row.getPartyId().value()).toList());
    }
}
