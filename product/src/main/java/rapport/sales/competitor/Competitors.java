package rapport.sales.competitor;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static rapport.sales.db.Tables.COMPETITOR;
import static rapport.sales.db.Tables.RIVAL;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.sales.CompetitorId;
import rapport.sales.OpportunityId;

/// Keeps competitors, and against which of them a deal is sold.
@Component
public class Competitors {
    private final DSLContext db;

    Competitors(DSLContext db) {
        this.db = db;
    }

    /// By name.
    public List<Competitor> all() {
        return db.select(COMPETITOR.ID, COMPETITOR.NAME, COMPETITOR.STRENGTHS, COMPETITOR.WEAKNESSES)
                .from(COMPETITOR)
                .orderBy(lower(COMPETITOR.NAME))
                .fetch(Records.mapping(Competitor::new));
    }

    public Optional<Competitor> find(CompetitorId id) {
        return db.select(COMPETITOR.ID, COMPETITOR.NAME, COMPETITOR.STRENGTHS, COMPETITOR.WEAKNESSES)
                .from(COMPETITOR)
                .where(COMPETITOR.ID.eq(id))
                .fetchOptional(Records.mapping(Competitor::new));
    }

    /// Those of a deal, by name.
    public static Field<List<Competitor>> of(Field<OpportunityId> deal) {
        return multiset(select(COMPETITOR.ID, COMPETITOR.NAME, COMPETITOR.STRENGTHS, COMPETITOR.WEAKNESSES)
                        .from(RIVAL)
                        .join(COMPETITOR)
                        .on(COMPETITOR.ID.eq(RIVAL.COMPETITOR_ID))
                        .where(RIVAL.OPPORTUNITY_ID.eq(deal))
                        .orderBy(lower(COMPETITOR.NAME)))
                .convertFrom(rows -> rows.map(Records.mapping(Competitor::new)));
    }

    /// The name of the one that a column tells, for other statements of selling; null where it tells none.
    public static Field<String> nameOf(Field<CompetitorId> id) {
        var named = COMPETITOR.as("named_competitor");
        return field(select(named.NAME).from(named).where(named.ID.eq(id)));
    }

    /// The one of this name, which is added where there is none.
    @Transactional(propagation = Propagation.MANDATORY)
    public CompetitorId named(String name) {
        db.insertInto(COMPETITOR)
                .set(COMPETITOR.NAME, name)
                .onConflictDoNothing()
                .execute();
        return db.select(COMPETITOR.ID)
                .from(COMPETITOR)
                .where(lower(COMPETITOR.NAME).eq(lower(val(name))))
                .fetchSingle(COMPETITOR.ID);
    }

    /// The same, and what is known of it.
    @Transactional(propagation = Propagation.MANDATORY)
    public void describe(String name, String strengths, String weaknesses) {
        db.update(COMPETITOR)
                .set(COMPETITOR.STRENGTHS, strengths)
                .set(COMPETITOR.WEAKNESSES, weaknesses)
                .where(COMPETITOR.ID.eq(named(name)))
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void compete(OpportunityId deal, CompetitorId competitor) {
        db.insertInto(RIVAL)
                .set(RIVAL.OPPORTUNITY_ID, deal)
                .set(RIVAL.COMPETITOR_ID, competitor)
                .onConflictDoNothing()
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(OpportunityId deal, CompetitorId competitor) {
        db.deleteFrom(RIVAL)
                .where(RIVAL.OPPORTUNITY_ID.eq(deal))
                .and(RIVAL.COMPETITOR_ID.eq(competitor))
                .execute();
    }
}
