package rapport.timeline.telling;

import static rapport.timeline.db.Tables.PARTICIPATION;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.customers.Belongings;
import rapport.customers.PartyId;

/// Takes parties off the interactions that they took part in. An interaction in which nobody else took part goes too.
@Component
class RemoveTouches implements Belongings {
    private final DSLContext db;

    RemoveTouches(DSLContext db) {
        this.db = db;
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
