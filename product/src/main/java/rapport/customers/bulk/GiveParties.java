package rapport.customers.bulk;

import static org.jooq.impl.DSL.val;
import static rapport.customers.db.Tables.PARTY;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.OwnerId;
import rapport.access.Viewer;
import rapport.jobs.AccountLine;

/// Says whose many parties are.
@Component
class GiveParties {
    private final DSLContext db;
    private final ManyParties parties;
    private final Clock clock;

    GiveParties(DSLContext db, ManyParties parties, Clock clock) {
        this.db = db;
        this.parties = parties;
        this.clock = clock;
    }

    /// @param to null for nobody
    List<AccountLine> to(@Nullable OwnerId to, List<UUID> ids, Viewer by) {
        var changed = db.update(PARTY)
                .set(PARTY.OWNER_ID, to)
                .set(PARTY.VERSION, PARTY.VERSION.plus(1))
                .set(PARTY.UPDATED_AT, clock.instant())
                .where(ManyParties.among(PARTY.ID, ids))
                .and(PARTY.OWNER_ID.isDistinctFrom(val(to, PARTY.OWNER_ID)))
                .returning(PARTY.ID)
                .fetch(PARTY.ID);
        return parties.others(ids, changed, to == null ? "Belongs to nobody already." : "Belongs to them already.", by);
    }
}
