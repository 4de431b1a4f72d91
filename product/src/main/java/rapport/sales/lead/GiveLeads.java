package rapport.sales.lead;

import static rapport.sales.db.Tables.LEAD;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.OwnerId;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartyNamed;
import rapport.customers.ownership.GoAlong;
import rapport.jobs.AccountLine;
import rapport.sales.LeadId;

/// Gives many leads to colleagues or teams, with a few statements however many they are. Who asks goes along.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GiveLeads {
    private final DSLContext db;
    private final GoAlong along;

    GiveLeads(DSLContext db, GoAlong along) {
        this.db = db;
        this.along = along;
    }

    /// @param to null for nobody
    List<AccountLine> to(@Nullable OwnerId to, List<UUID> ids, Viewer by) {
        return of(ids, Collections.nCopies(ids.size(), to), by);
    }

    /// @param ids    leads that the viewer may change
    /// @param owners who gets each of them, null for nobody, in the same order
    /// @return those that belonged to whom they were given already
    List<AccountLine> of(List<UUID> ids, List<@Nullable OwnerId> owners, Viewer by) {
        Map<UUID, @Nullable OwnerId> whose = new HashMap<>();
        for (int n = 0; n < ids.size(); n++) {
            whose.put(ids.get(n), owners.get(n));
        }
        var handed = new ArrayList<GoAlong.Handed>();
        var changed = new ArrayList<UUID>();
        var same = new ArrayList<UUID>();
        for (Record3<LeadId, PartyId, OwnerId> lead : lock(ids)) {
            OwnerId now = whose.get(lead.value1().value());
            if (Objects.equals(lead.value3(), now)) {
                same.add(lead.value1().value());
            } else {
                changed.add(lead.value1().value());
                handed.add(new GoAlong.Handed(lead.value2(), lead.value3(), now));
            }
        }
        along.with(handed, by);
        db.execute(
                """
                update sales.lead set owner_id = sent.owner
                  from unnest({0}::uuid[], {1}::uuid[]) as sent (id, owner) where lead.id = sent.id
                """,
                DSL.val(changed.toArray(UUID[]::new)),
                DSL.val(changed.stream().map(whose::get).map(GiveLeads::value).toArray(UUID[]::new)));
        return skipped(same, "Belongs to them already.", by);
    }

    private List<Record3<LeadId, PartyId, OwnerId>> lock(List<UUID> ids) {
        return db.select(LEAD.ID, LEAD.PARTY_ID, LEAD.OWNER_ID)
                .from(LEAD)
                .where("{0} = any({1})", LEAD.ID, DSL.val(ids.toArray(UUID[]::new)))
                .orderBy(LEAD.ID)
                .forUpdate()
                .fetch();
    }

    /// Lines for an account that say why leads were left as they are.
    List<AccountLine> skipped(List<UUID> ids, String why, Viewer by) {
        Field<String> name = PartyNamed.name(LEAD.PARTY_ID, by.rights());
        return ids.isEmpty()
                ? List.of()
                : db.select(LEAD.ID, name)
                        .from(LEAD)
                        .where("{0} = any({1})", LEAD.ID, DSL.val(ids.toArray(UUID[]::new)))
                        .fetch(row -> AccountLine.skipped(row.value2(), why, "/leads/" + row.value1()));
    }

    private static @Nullable UUID value(@Nullable OwnerId owner) {
        return owner == null ? null : owner.value();
    }
}
