package rapport.sales.review;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static rapport.sales.db.Tables.OPPORTUNITY;
import static rapport.sales.db.Tables.STAGE;
import static rapport.sales.db.Tables.STEP;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.customers.PartyNamed;
import rapport.sales.opportunity.Chance;
import rapport.sales.opportunity.Chances;
import rapport.sales.opportunity.OpportunitySight;
import rapport.sales.opportunity.Phase;

/// Reads what a review tells, as far as the viewer may see the deals.
@Component
@Transactional(readOnly = true)
class ReviewReader {
    private static final Field<String> WHO =
            Owners.nameOf(field("{0}", OPPORTUNITY.OWNER_ID.getDataType(), STEP.MOVED_BY));

    private final DSLContext db;
    private final Chances chances;
    private final Clock clock;

    ReviewReader(DSLContext db, Chances chances, Clock clock) {
        this.db = db;
        this.chances = chances;
        this.clock = clock;
    }

    /// The deals that are open, and those that were closed since.
    ///
    /// @param chance by what they are weighed
    Standings standings(Scope scope, Chance chance, Viewer viewer) {
        Condition overdue = OPPORTUNITY.EXPECTED_CLOSE.lt(scope.today());
        return new Standings(db.select(
                        OPPORTUNITY.OWNER_ID,
                        OPPORTUNITY.STANDING,
                        OPPORTUNITY.CURRENCY,
                        count().cast(Long.class),
                        sum(OPPORTUNITY.AMOUNT),
                        coalesce(sum(chances.weighted(chance, viewer.rights())), inline(BigDecimal.ZERO)),
                        count().filterWhere(OPPORTUNITY.CREATED_AT.ge(start(scope, viewer)))
                                .cast(Long.class),
                        count().filterWhere(rots()).cast(Long.class),
                        count().filterWhere(overdue).cast(Long.class),
                        count().filterWhere(OPPORTUNITY.NEXT_STEP.eq(inline("")))
                                .cast(Long.class))
                .from(OPPORTUNITY)
                .join(STAGE)
                .on(STAGE.ID.eq(OPPORTUNITY.STAGE_ID))
                .where(among(scope, viewer))
                .and(OPPORTUNITY.CLOSED_AT.isNull().or(OPPORTUNITY.CLOSED_AT.ge(start(scope, viewer))))
                .groupBy(OPPORTUNITY.OWNER_ID, OPPORTUNITY.STANDING, OPPORTUNITY.CURRENCY)
                .fetch(Records.mapping(Standings.Alike::new)));
    }

    /// The last first.
    List<Change> changes(Scope scope, int most, Viewer viewer) {
        return db.select(
                        OPPORTUNITY.ID,
                        OPPORTUNITY.NAME,
                        PartyNamed.name(OPPORTUNITY.PARTY_ID, viewer.rights()),
                        WHO,
                        STEP.AT,
                        STEP.WHAT,
                        STEP.FROM_STAGE_ID,
                        STEP.TO_STAGE_ID,
                        STEP.FROM_VALUE,
                        STEP.TO_VALUE)
                .from(STEP)
                .join(OPPORTUNITY)
                .on(OPPORTUNITY.ID.eq(STEP.OPPORTUNITY_ID))
                .where(STEP.AT.ge(start(scope, viewer)))
                .and(among(scope, viewer))
                .orderBy(STEP.AT.desc(), STEP.ID.desc())
                .limit(most)
                .fetch(Records.mapping(Change::new));
    }

    /// Those that are worth most first, currency by currency.
    List<Rotting> rotting(Scope scope, int most, Viewer viewer) {
        return db.select(
                        OPPORTUNITY.ID,
                        OPPORTUNITY.NAME,
                        PartyNamed.name(OPPORTUNITY.PARTY_ID, viewer.rights()),
                        Owners.nameOf(OPPORTUNITY.OWNER_ID),
                        OPPORTUNITY.STAGE_ID,
                        OPPORTUNITY.ENTERED_AT,
                        OPPORTUNITY.AMOUNT,
                        OPPORTUNITY.CURRENCY,
                        OPPORTUNITY.EXPECTED_CLOSE,
                        OPPORTUNITY.NEXT_STEP)
                .from(OPPORTUNITY)
                .join(STAGE)
                .on(STAGE.ID.eq(OPPORTUNITY.STAGE_ID))
                .where(among(scope, viewer))
                .and(OPPORTUNITY.STANDING.eq(inline(Phase.OPEN)))
                .and(rots())
                .orderBy(OPPORTUNITY.AMOUNT.desc(), OPPORTUNITY.ID)
                .limit(most)
                .fetch(Records.mapping(Rotting::new));
    }

    private Condition rots() {
        return condition(
                "{0} < {1} - make_interval(days => {2} + 1)",
                OPPORTUNITY.ENTERED_AT, val(clock.instant(), OPPORTUNITY.ENTERED_AT), STAGE.USUAL_DAYS);
    }

    private static Condition among(Scope scope, Viewer viewer) {
        return (scope.owners().isEmpty() ? noCondition() : OPPORTUNITY.OWNER_ID.in(scope.owners()))
                .and(OpportunitySight.of(viewer));
    }

    private static Instant start(Scope scope, Viewer viewer) {
        return scope.since().atStartOfDay(viewer.formats().zone()).toInstant();
    }
}
