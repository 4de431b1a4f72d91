package rapport.matching.deciding;

import static rapport.matching.db.Tables.DECISION;
import static rapport.matching.db.Tables.PAIR;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.customers.Belongings;
import rapport.customers.PartyId;
import rapport.matching.TwoParties;
import rapport.matching.Verdict;
import rapport.matching.searching.Pairs;

/// What was decided, of each two parties once. It goes along when one of them becomes part of another, and away with
/// them.
@Component
public class Decisions implements Belongings {
    public record Made(Verdict verdict, AccountId by, Instant at) {}

    private final DSLContext db;
    private final Pairs pairs;
    private final Clock clock;

    Decisions(DSLContext db, Pairs pairs, Clock clock) {
        this.db = db;
        this.pairs = pairs;
        this.clock = clock;
    }

    /// Lets one decide about these two at a time, in the transaction of the caller.
    void lock(TwoParties two) {
        db.execute("select pg_advisory_xact_lock(hashtext({0}))", DSL.val("matching." + two.one() + two.other()));
    }

    /// What was decided for good.
    public Optional<Made> of(TwoParties two) {
        return db.select(DECISION.VERDICT, DECISION.DECIDED_BY, DECISION.DECIDED_AT)
                .from(DECISION)
                .where(DECISION.ONE_ID.eq(two.one()))
                .and(DECISION.OTHER_ID.eq(two.other()))
                .and(DECISION.VERDICT.ne(Verdict.LATER))
                .fetchOptional(Records.mapping(Made::new));
    }

    /// How much speaks for their being one, as far as it was found.
    float bits(TwoParties two) {
        return db.select(PAIR.BITS)
                .from(PAIR)
                .where(PAIR.ONE_ID.eq(two.one()))
                .and(PAIR.OTHER_ID.eq(two.other()))
                .fetchOptional(PAIR.BITS)
                .orElse(0f);
    }

    public void keep(TwoParties two, Verdict verdict, String why, float bits, AccountId by) {
        db.insertInto(DECISION)
                .set(DECISION.ONE_ID, two.one())
                .set(DECISION.OTHER_ID, two.other())
                .set(DECISION.VERDICT, verdict)
                .set(DECISION.WHY, why)
                .set(DECISION.BITS, bits)
                .set(DECISION.DECIDED_AT, clock.instant())
                .set(DECISION.DECIDED_BY, by)
                .onConflict(DECISION.ONE_ID, DECISION.OTHER_ID)
                .doUpdate()
                .set(DECISION.VERDICT, verdict)
                .set(DECISION.WHY, why)
                .set(DECISION.DECIDED_AT, clock.instant())
                .set(DECISION.DECIDED_BY, by)
                .execute();
    }

    @Override
    public void removeOf(Collection<PartyId> parties) {
        pairs.removeOf(parties);
        UUID[] ids = parties.stream().map(PartyId::value).toArray(UUID[]::new);
        db.execute("delete from matching.decision where one_id = any({0}) or other_id = any({0})", DSL.val(ids));
    }

    /// Whoever is not the same as the one that goes is not the same as the one that stays.
    @Override
    public void handOver(PartyId from, PartyId to) {
        Param<?> goes = DSL.val(from.value());
        Param<?> stays = DSL.val(to.value());
        pairs.removeOf(List.of(from));
        db.execute("""
                update matching.decision d
                   set one_id = least(third.id, {1}), other_id = greatest(third.id, {1})
                  from (select o.id as decision, case when o.one_id = {0} then o.other_id else o.one_id end as id
                          from matching.decision o where {0} in (o.one_id, o.other_id)) third
                 where d.id = third.decision and third.id <> {1}
                   and not exists (select from matching.decision e
                                    where (e.one_id, e.other_id) = (least(third.id, {1}), greatest(third.id, {1})))
                """, goes, stays);
        db.execute("delete from matching.decision where one_id = {0} or other_id = {0}", goes);
    }
}
