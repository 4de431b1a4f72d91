package rapport.network.introduction;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.trueCondition;
import static rapport.network.db.Tables.ACQUAINTANCE;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartySight;
import rapport.network.strength.Acquaintances;
import rapport.network.strength.Strength;
import rapport.network.strength.Ties;

/// Finds the strongest ways from one of us to a person, over people whom the viewer may see: a
/// statement a round, each bounded. See [StrongestWays].
@Component
class FindWays {
    /// Somebody of us, two between, the person that is meant: three ties, and the acquaintance
    /// before them.
    private static final int ROUNDS = 3;

    private static final int MOST_IN_A_ROUND = 5_000;

    private final DSLContext db;
    private final Clock clock;

    FindWays(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// @param person whom the viewer may see
    List<Way> to(PartyId person, int most, Viewer viewer) {
        Instant now = clock.instant();
        var search = new StrongestWays(most);
        search.round(reached(itself(person), true, viewer, now));
        for (int round = 1; round <= ROUNDS && !search.edge().isEmpty(); round++) {
            boolean last = round == ROUNDS;
            search.round(reached(next(search, last, now, viewer), !last, viewer, now));
        }
        return search.ways();
    }

    private static Table<?> itself(PartyId person) {
        return table(
                "(select {0}::uuid as other_id, null::uuid as via, 1::float8 as strength)", DSL.val(person.value()));
    }

    /// Whoever is tied to one of the edge strongly enough, once each, by the strongest way. What
    /// several reasons say of two people adds up.
    private static Table<?> next(StrongestWays search, boolean last, Instant now, Viewer viewer) {
        var edge = List.copyOf(search.edge().entrySet());
        var from = Ties.from(
                edge.stream().map(place -> place.getKey().value()).toList(),
                edge.stream().map(Map.Entry::getValue).toList());
        return table("""
                (select distinct on (other_id) other_id, via, strength
                   from (select other_id, via, strength * (1 - exp(sum(ln(1 - least(p, 0.98))))) as strength
                           from {0} tie
                          where p > 0.01 and strength > {1} and {2}
                          group by other_id, via, tie.strength) tied
                  where strength > {1}
                  order by other_id, strength desc)
                """, Ties.beyond(from, now, viewer), inline(search.floor()), last ? isKnown() : trueCondition());
    }

    /// Beyond the last round nobody is of use whom none of us knows.
    private static Condition isKnown() {
        return condition("exists (select from network.acquaintance a where a.party_id = other_id)");
    }

    /// @param unknown whether those are of use too whom none of us knows
    private List<StrongestWays.Reached> reached(Table<?> places, boolean unknown, Viewer viewer, Instant now) {
        Field<PartyId> id = column("place", "other_id", ACQUAINTANCE.PARTY_ID);
        Field<PartyId> via = column("place", "via", ACQUAINTANCE.PARTY_ID);
        Field<Double> strength = column("place", "strength", ACQUAINTANCE.GIVEN);
        Field<Double> tie = Strength.of(summed(ACQUAINTANCE.GIVEN), summed(ACQUAINTANCE.RECEIVED), now)
                .as("knows");
        var best = lateral(select(ACQUAINTANCE.COLLEAGUE, tie)
                        .from(ACQUAINTANCE)
                        .where(ACQUAINTANCE.PARTY_ID.eq(id))
                        .and(Acquaintances.isSeen(viewer))
                        .groupBy(ACQUAINTANCE.COLLEAGUE)
                        .orderBy(tie.desc(), ACQUAINTANCE.COLLEAGUE)
                        .limit(inline(1)))
                .as("best");
        Field<Double> knows = column("best", "knows", ACQUAINTANCE.GIVEN);
        Condition useful = unknown ? noCondition() : knows.isNotNull();
        return db.select(id, via, strength, best.field(ACQUAINTANCE.COLLEAGUE), knows)
                .from(places.as("place"))
                .leftJoin(best)
                .on(trueCondition())
                .where(useful)
                .and(PartySight.people(id))
                .and(PartySight.among(id, viewer))
                .orderBy((unknown ? strength : strength.mul(knows)).desc())
                .limit(MOST_IN_A_ROUND)
                .fetch(row -> new StrongestWays.Reached(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        Objects.requireNonNullElse(row.value5(), 0.0)));
    }

    private static <T> Field<T> column(String of, String name, Field<T> like) {
        Name qualified = DSL.name(of, name);
        return DSL.field(qualified, like.getDataType());
    }

    private static Field<Double> summed(Field<Double> column) {
        return sum(column).cast(Double.class);
    }
}
