package rapport.matching.searching;

import static rapport.matching.db.Tables.PAIR;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.database.BulkInsert;
import rapport.matching.MatchedPair;
import rapport.matching.TwoParties;

/// The pairs that may be one customer, of which nobody has decided yet or of which somebody did: what was decided is
/// kept apart, so that taking a decision back brings its pair back.
@Component
public class Pairs {
    private final DSLContext db;

    Pairs(DSLContext db) {
        this.db = db;
    }

    /// Lets one write pairs at a time, in the transaction of the caller.
    void lock() {
        db.execute("select pg_advisory_xact_lock(hashtext('matching.pair'))");
    }

    /// All pairs of a kind, in place of those that were found before.
    void replace(PartyKind kind, UUID model, List<MatchedPair> found) {
        db.deleteFrom(PAIR).where(PAIR.KIND.eq(kind)).execute();
        add(model, found);
    }

    public void removeOf(Collection<PartyId> parties) {
        UUID[] ids = parties.stream().map(PartyId::value).toArray(UUID[]::new);
        db.deleteFrom(PAIR)
                .where(DSL.condition("{0} = any({1})", PAIR.ONE_ID, DSL.val(ids))
                        .or(DSL.condition("{0} = any({1})", PAIR.OTHER_ID, DSL.val(ids))))
                .execute();
    }

    void add(UUID model, List<MatchedPair> found) {
        BulkInsert.into(PAIR, found)
                .set(PAIR.ONE_ID, pair -> TwoParties.of(pair).one())
                .set(PAIR.OTHER_ID, pair -> TwoParties.of(pair).other())
                .set(PAIR.KIND, pair -> pair.one().kind())
                .set(PAIR.BITS, pair -> (float) pair.bits())
                .set(PAIR.PROBABILITY, pair -> (float) pair.probability())
                .set(PAIR.OUTCOME, MatchedPair::outcome)
                .set(PAIR.MODEL_ID, _ -> model)
                .run(db);
    }
}
