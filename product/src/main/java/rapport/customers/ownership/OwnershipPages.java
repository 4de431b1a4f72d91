package rapport.customers.ownership;

import static org.jooq.impl.DSL.field;
import static rapport.customers.db.Tables.PARTY;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.access.Owners;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.access.sharing.Shares;
import rapport.customers.FactSight;
import rapport.customers.PartyId;
import rapport.customers.PartySight;

/// Reads whose a party is.
@Component
class OwnershipPages {
    private static final Field<UUID> ID = field("{0}", UUID.class, PARTY.ID);

    private final DSLContext db;
    private final Owners owners;

    OwnershipPages(DSLContext db, Owners owners) {
        this.db = db;
        this.owners = owners;
    }

    /// Empty when there is no such party, or none that the viewer may see.
    Optional<Ownership> find(PartyId id, String open, String problem, Viewer viewer) {
        return db.select(PARTY.KIND, PARTY.OWNER_ID, Owners.of(PARTY.OWNER_ID), Shares.of(ID))
                .from(PARTY)
                .where(PARTY.ID.eq(id))
                .and(PartySight.of(viewer))
                .fetchOptional(row -> {
                    var owner = row.value2();
                    boolean mayEdit = viewer.rights()
                            .sight(row.value1().recordKind(), Right.EDIT)
                            .includes(id.value(), owner == null ? null : owner.value());
                    return new Ownership(
                            id.toString(),
                            row.value1(),
                            row.value3().stream().findFirst().orElse(null),
                            row.value4(),
                            mayEdit,
                            mayEdit && !open.isEmpty() ? owners.choices() : List.of(),
                            mayEdit ? open : "",
                            problem,
                            FactSight.of(row.value1(), viewer));
                });
    }
}
