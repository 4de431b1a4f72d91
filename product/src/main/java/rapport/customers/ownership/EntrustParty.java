package rapport.customers.ownership;

import static rapport.customers.db.Tables.PARTY;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.MissingRight;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.access.sharing.Shares;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartySight;

/// Gives a party to a colleague or a team, or opens it to one. Whoever may change a party may do so.
@Service
@Transactional
public class EntrustParty {
    private final DSLContext db;
    private final Owners owners;
    private final Shares shares;
    private final MissingRight missing;
    private final Clock clock;

    EntrustParty(DSLContext db, Owners owners, Shares shares, MissingRight missing, Clock clock) {
        this.db = db;
        this.owners = owners;
        this.shares = shares;
        this.missing = missing;
        this.clock = clock;
    }

    /// @param owner null for nobody
    public Entrusting giveTo(@Nullable OwnerId owner, PartyId id, Viewer viewer) {
        PartyKind kind = lock(id, viewer);
        if (kind == null) {
            return new Entrusting.Missing();
        }
        missing.demandOpen(List.of(PartyField.OWNER.of(kind.recordKind())), viewer);
        Owners.Named named = owner == null ? null : owners.find(owner).orElse(null);
        if (owner != null && (named == null || !named.open())) {
            return new Entrusting.Refused("Choose a colleague who works here, or a team.");
        }
        db.update(PARTY)
                .set(PARTY.OWNER_ID, owner)
                .set(PARTY.UPDATED_AT, clock.instant())
                .set(PARTY.VERSION, PARTY.VERSION.plus(1))
                .where(PARTY.ID.eq(id))
                .execute();
        return new Entrusting.Done(kind, named == null ? "nobody" : named.name());
    }

    Entrusting share(PartyId id, OwnerId with, boolean mayEdit, Viewer viewer) {
        PartyKind kind = lock(id, viewer);
        if (kind == null) {
            return new Entrusting.Missing();
        }
        Owners.Named named = owners.find(with).orElse(null);
        if (named == null || !named.open()) {
            return new Entrusting.Refused("Choose a colleague who works here, or a team.");
        }
        return shares.share(kind.recordKind(), id.value(), with, mayEdit, viewer)
                ? new Entrusting.Done(kind, named.name())
                : new Entrusting.Refused("A thousand records are shared with " + named.name()
                        + " already. A role that reaches further says it better.");
    }

    Entrusting endShare(PartyId id, UUID share, Viewer viewer) {
        PartyKind kind = lock(id, viewer);
        if (kind == null) {
            return new Entrusting.Missing();
        }
        shares.end(kind.recordKind(), id.value(), share);
        return new Entrusting.Done(kind, "");
    }

    private @Nullable PartyKind lock(PartyId id, Viewer viewer) {
        return db.select(PARTY.KIND)
                .from(PARTY)
                .where(PARTY.ID.eq(id))
                .and(PartySight.of(PARTY, viewer, Right.EDIT))
                .forUpdate()
                .fetchOne(PARTY.KIND);
    }
}
