package rapport.customers.ownership;

import static rapport.customers.db.Tables.PARTY;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.Owners;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.access.sharing.Shares;
import rapport.customers.PartyId;
import rapport.customers.PartySight;

/// Reads whose a party is.
@Component
class OwnershipPages {
    private final DSLContext db;
    private final Owners owners;
    private final Shares shares;

    OwnershipPages(DSLContext db, Owners owners, Shares shares) {
        this.db = db;
        this.owners = owners;
        this.shares = shares;
    }

    /// Empty when there is no such party, or none that the viewer may see.
    Optional<Ownership> find(PartyId id, String open, String problem, Viewer viewer) {
        return db.select(PARTY.KIND, PARTY.OWNER_ID)
                .from(PARTY)
                .where(PARTY.ID.eq(id))
                .and(PartySight.of(viewer))
                .fetchOptional(row -> {
                    String kind = row.value1().recordKind();
                    var owner = row.value2();
                    boolean mayEdit = viewer.rights()
                            .sight(kind, Right.EDIT)
                            .includes(id.value(), owner == null ? null : owner.value());
                    return new Ownership(
                            id.toString(),
                            row.value1(),
                            owner == null ? null : owners.find(owner).orElse(null),
                            shares.of(kind, id.value()),
                            mayEdit,
                            mayEdit && !open.isEmpty() ? owners.choices() : List.of(),
                            mayEdit ? open : "",
                            problem);
                });
    }
}
