package rapport.timeline.telling;

import static rapport.timeline.db.Tables.PARTICIPATION;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.customers.Belongings;
import rapport.customers.PartyId;

/// Takes parties off the interactions that they took part in, or puts another in their place. An interaction in which
/// nobody takes part any more goes too.
@Component
class PartyTouches implements Belongings {
    private final DSLContext db;
    private final LastContacts lastContacts;

    PartyTouches(DSLContext db, LastContacts lastContacts) {
        this.db = db;
        this.lastContacts = lastContacts;
    }

    /// Where both took part in the same interaction, one of them did.
    @Override
    public void handOver(PartyId from, PartyId to) {
        db.execute("""
                delete from timeline.participation g using timeline.participation s
                 where g.party_id = {0} and s.party_id = {1}
                   and (g.occurred_at, g.interaction_id) = (s.occurred_at, s.interaction_id)
                """, DSL.val(from.value()), DSL.val(to.value()));
        db.update(PARTICIPATION)
                .set(PARTICIPATION.PARTY_ID, to)
                .where(PARTICIPATION.PARTY_ID.eq(from))
                .execute();
        lastContacts.of(List.of(to.value()));
    }

    @Override
    public void removeOf(Collection<PartyId> parties) {
        UUID[] ids = parties.stream().map(PartyId::value).toArray(UUID[]::new);
        var gone = db.deleteFrom(PARTICIPATION)
                .where("participation.party_id = any({0})", DSL.val(ids))
                .returning(PARTICIPATION.OCCURRED_AT, PARTICIPATION.INTERACTION_ID)
                .fetch();
        if (gone.isEmpty()) {
            return;
        }
        db.execute(
                """
                delete from timeline.interaction using unnest({0}, {1}) as gone (at, id)
                 where interaction.occurred_at = gone.at and interaction.id = gone.id
                   and not exists (select from timeline.participation p where p.interaction_id = gone.id)
                """,
                DSL.val(gone.stream().map(row -> row.getOccurredAt()).toArray(Instant[]::new)),
                DSL.val(gone.stream().map(row -> row.getInteractionId().value()).toArray(UUID[]::new)));
    }
}
