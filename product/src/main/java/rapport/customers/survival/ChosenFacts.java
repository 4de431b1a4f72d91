package rapport.customers.survival;

import static rapport.customers.db.Tables.CHOSEN;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyId;

/// The facts about which a person decided: no source changes them until somebody lets the sources decide again.
@Component
public class ChosenFacts {
    private final DSLContext db;

    ChosenFacts(DSLContext db) {
        this.db = db;
    }

    /// Their keys; a party of which nobody chose anything may be missing.
    public Map<PartyId, Set<String>> of(Collection<PartyId> parties) {
        return db
                .select(CHOSEN.PARTY_ID, CHOSEN.FACT)
                .from(CHOSEN)
                .where("{0} = any({1})", CHOSEN.PARTY_ID, ids(parties))
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.value1(), Collectors.mapping(row -> row.value2(), Collectors.toSet())));
    }

    /// Writes down that somebody chose.
    public void choose(Collection<PartyId> parties, Collection<String> facts, Viewer by) {
        if (parties.isEmpty() || facts.isEmpty()) {
            return;
        }
        db.execute(
                """
                insert into customers.chosen (party_id, fact, created_by)
                select party, fact, {2} from unnest({0}) party cross join unnest({1}) fact
                    on conflict do nothing
                """,
                ids(parties),
                DSL.val(facts.toArray(String[]::new)),
                DSL.val(by.id().value()));
    }

    /// Lets the sources decide again.
    public void release(PartyId party, String fact) {
        db.deleteFrom(CHOSEN)
                .where(CHOSEN.PARTY_ID.eq(party))
                .and(CHOSEN.FACT.eq(fact))
                .execute();
    }

    private static Param<UUID[]> ids(Collection<PartyId> parties) {
        return DSL.val(parties.stream().map(PartyId::value).toArray(UUID[]::new));
    }
}
