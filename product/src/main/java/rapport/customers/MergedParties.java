package rapport.customers;

import static org.jooq.impl.DSL.inline;
import static rapport.customers.db.Tables.MERGED;
import static rapport.customers.db.Tables.PARTY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.journal.ChangeSetId;

/// Parties that became one with another: their ids and addresses keep working.
@Component
public class MergedParties {
    /// @param name as it was called
    /// @param act  that made it one with the other, and whose undo takes them apart
    public record Former(PartyId id, String name, ChangeSetId act, Instant at) {}

    private final DSLContext db;

    MergedParties(DSLContext db) {
        this.db = db;
    }

    /// The party that stands for one that is no longer there by itself; empty where there was
    /// none, or the viewer may not see it.
    public Optional<PartyId> standingFor(PartyId id, Viewer viewer) {
        return db.select(PARTY.ID)
                .from(MERGED)
                .join(PARTY)
                .on(PARTY.ID.eq(MERGED.INTO_ID))
                .where(MERGED.OLD_ID.eq(id))
                .and(PartySight.of(viewer))
                .fetchOptional(PARTY.ID);
    }

    /// The others that one party is made of, the last first. Somebody without a name was called
    /// by an e-mail or a phone, so that names are told only to those from whom nothing is
    /// hidden.
    public List<Former> behind(PartyId id, Viewer viewer) {
        Field<String> name = viewer.rights().hidesAnything() ? inline("Another customer") : MERGED.NAME;
        return db.select(MERGED.OLD_ID, name, MERGED.ACT, MERGED.AT)
                .from(MERGED)
                .where(MERGED.INTO_ID.eq(id))
                .orderBy(MERGED.AT.desc(), MERGED.OLD_ID)
                .fetch(Records.mapping(Former::new));
    }
}
