package rapport.timeline;

import static org.jooq.impl.DSL.countDistinct;
import static rapport.timeline.db.Tables.INTERACTION;
import static rapport.timeline.db.Tables.PARTICIPATION;

import java.time.Instant;
import java.util.Collection;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.customers.PartyId;

/// Counts what customers complained about, as far as the viewer may see it.
@Component
public class Complaints {
    private final DSLContext db;

    Complaints(DSLContext db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    public int since(Instant from, Collection<PartyId> parties, Viewer viewer) {
        return db.select(countDistinct(INTERACTION.ID))
                .from(PARTICIPATION)
                .join(INTERACTION)
                .on(INTERACTION.OCCURRED_AT.eq(PARTICIPATION.OCCURRED_AT))
                .and(INTERACTION.ID.eq(PARTICIPATION.INTERACTION_ID))
                .where(PARTICIPATION.PARTY_ID.in(parties))
                .and(PARTICIPATION.OCCURRED_AT.ge(from))
                .and(INTERACTION.OCCURRED_AT.ge(from))
                .and(INTERACTION.KIND.eq(InteractionKind.COMPLAINT))
                .and(InteractionSight.ofParties(PARTICIPATION, viewer.rights()))
                .and(InteractionSight.recorded(INTERACTION, viewer.rights()))
                .fetchSingle()
                .value1();
    }
}
