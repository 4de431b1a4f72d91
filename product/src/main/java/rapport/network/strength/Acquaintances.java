package rapport.network.strength;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static rapport.network.db.Tables.ACQUAINTANCE;
import static rapport.network.db.Tables.BOND;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.AggregateFunction;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.FactSight;
import rapport.customers.Parties;
import rapport.customers.PartyField;
import rapport.customers.PartyKind;
import rapport.customers.PartySight;
import rapport.customers.RelationshipKind;
import rapport.timeline.TimelineKinds;

/// Reads who of us knows a party, as far as the viewer may see the interactions from which that
/// follows.
@Component
public class Acquaintances {
    private static final Field<Double> GIVEN = summed(ACQUAINTANCE.GIVEN);
    private static final Field<Double> RECEIVED = summed(ACQUAINTANCE.RECEIVED);

    private final DSLContext db;

    Acquaintances(DSLContext db) {
        this.db = db;
    }

    /// Whether the viewer may be told of contacts with such parties at all.
    public static boolean areShown(PartyKind kind, Viewer viewer) {
        return viewer.rights().may(TimelineKinds.INTERACTION, Right.READ)
                && FactSight.of(kind, viewer).shows(PartyField.CONTACT);
    }

    /// Who knows a party that the viewer sees, the best acquainted first. An organisation is
    /// known by who knows its people.
    public List<Acquaintance> of(Parties.Named party, int most, Instant now, Viewer viewer) {
        if (!areShown(party.kind(), viewer)) {
            return List.of();
        }
        var strength = Strength.of(GIVEN, RECEIVED, now);
        return db.select(
                        ACQUAINTANCE.COLLEAGUE,
                        strength,
                        number(ACQUAINTANCE.MEETINGS),
                        number(ACQUAINTANCE.CALLS),
                        number(ACQUAINTANCE.MESSAGES),
                        number(ACQUAINTANCE.OTHERS),
                        max(ACQUAINTANCE.LAST_AT))
                .from(ACQUAINTANCE)
                .where(ACQUAINTANCE.PARTY_ID.eq(party.id()).or(isOfThePeople(party, viewer)))
                .and(isSeen(viewer))
                .groupBy(ACQUAINTANCE.COLLEAGUE)
                .orderBy(strength.desc(), ACQUAINTANCE.COLLEAGUE)
                .limit(most)
                .fetch(row -> new Acquaintance(
                        row.value1(),
                        row.value2(),
                        row.value3().intValue(),
                        row.value4().intValue(),
                        row.value5().intValue(),
                        row.value6().intValue(),
                        row.value7()));
    }

    /// What was written down by those whose interactions the viewer may see.
    public static Condition isSeen(Viewer viewer) {
        return viewer.rights()
                .sight(TimelineKinds.INTERACTION, Right.READ)
                .over(castNull(UUID.class), ACQUAINTANCE.RECORDED_BY);
    }

    private static Condition isOfThePeople(Parties.Named party, Viewer viewer) {
        boolean told = FactSight.shows(RelationshipKind.WORKS_FOR, PartyKind.PERSON, PartyKind.ORGANISATION, viewer)
                && areShown(PartyKind.PERSON, viewer);
        return party.kind() == PartyKind.ORGANISATION && told
                ? ACQUAINTANCE.PARTY_ID.in(select(BOND.OTHER_ID)
                        .from(BOND)
                        .where(BOND.PARTY_ID.eq(party.id()))
                        .and(BOND.KIND.eq(RelationshipKind.WORKS_FOR))
                        .andNot(BOND.FORWARDS)
                        .and(BOND.UNTIL.isNull())
                        .and(PartySight.among(BOND.OTHER_ID, viewer)))
                : falseCondition();
    }

    private static Field<Double> summed(Field<Double> column) {
        AggregateFunction<BigDecimal> all = sum(column);
        return all.cast(Double.class);
    }

    private static Field<BigDecimal> number(Field<Integer> column) {
        return sum(column);
    }
}
