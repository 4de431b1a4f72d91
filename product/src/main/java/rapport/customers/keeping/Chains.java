package rapport.customers.keeping;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static rapport.customers.db.Tables.PARTY;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.FactSight;
import rapport.customers.PartyId;
import rapport.customers.PartySight;
import rapport.customers.RelationshipKind;

/// Relationships that lead upwards: who reports to whom, and which organisation belongs to which.
/// Nobody is above oneself.
@Component
public class Chains {
    private static final int LONGEST = 50;
    private static final String HIDDEN = "somebody you may not see";

    private final DSLContext db;

    Chains(DSLContext db) {
        this.db = db;
    }

    /// Why one party cannot stand below another: because it stands above it already, over the
    /// parties that this names. Empty where it can.
    public Optional<String> hindrance(PartyId below, RelationshipKind kind, PartyId above, Viewer viewer) {
        if (!isUpwards(kind)) {
            return Optional.empty();
        }
        List<PartyId> chain = chain(above, kind, below);
        if (chain.isEmpty()) {
            return Optional.empty();
        }
        var names = db.select(PARTY.ID, FactSight.called(PARTY, viewer.rights()))
                .from(PARTY)
                .where(PARTY.ID.in(chain))
                .and(PartySight.of(viewer))
                .fetchMap(PARTY.ID, row -> row.value2());
        return Optional.of(sentence(
                chain.stream().map(id -> names.getOrDefault(id, HIDDEN)).toList(), kind));
    }

    boolean closes(PartyId below, RelationshipKind kind, PartyId above) {
        return isUpwards(kind) && !chain(above, kind, below).isEmpty();
    }

    private static boolean isUpwards(RelationshipKind kind) {
        return kind == RelationshipKind.REPORTS_TO || kind == RelationshipKind.SUBSIDIARY_OF;
    }

    /// From the lower one up to the upper one; empty where there is no way up.
    private List<PartyId> chain(PartyId lower, RelationshipKind kind, PartyId upper) {
        return db.resultQuery("""
                        with recursive up as (
                            select {0}::uuid as id, array[{0}::uuid] as path
                             union all
                            select r.to_id, path || r.to_id
                              from up
                              join customers.relationship r on r.from_id = up.id and r.kind = {2} and r.until is null
                             where cardinality(path) < {3} and r.to_id <> all (path) and up.id <> {1}::uuid)
                        select unnest(path) as id from (select path from up where id = {1}::uuid limit 1) found
                        """, val(lower.value()), val(upper.value()), inline(kind.name()), inline(LONGEST))
                .coerce(PARTY.ID)
                .fetch(PARTY.ID);
    }

    private static String sentence(List<String> names, RelationshipKind kind) {
        boolean people = kind == RelationshipKind.REPORTS_TO;
        String verb = people ? " reports to " : " belongs to ";
        return names.getFirst() + verb
                + String.join((people ? ", who" : ", which") + verb, names.subList(1, names.size()))
                + " already: this would close a circle.";
    }
}
