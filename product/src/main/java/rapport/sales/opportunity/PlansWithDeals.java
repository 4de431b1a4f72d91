package rapport.sales.opportunity;

import static rapport.sales.db.Tables.OPPORTUNITY;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.automation.Moment;
import rapport.automation.Planned;
import rapport.automation.PlannedRecords;
import rapport.sales.OpportunityId;
import rapport.sales.SalesKinds;
import rapport.sales.StageId;
import rapport.sales.pipeline.Pipelines;

/// Deals, as playbooks go through them: one begins by itself when a deal comes to a stage, and ends with the deal.
@Component
class PlansWithDeals implements PlannedRecords {
    private static final String STAGE = "stage:";

    private final DSLContext db;
    private final Pipelines pipelines;

    PlansWithDeals(DSLContext db, Pipelines pipelines) {
        this.db = db;
        this.pipelines = pipelines;
    }

    static String at(StageId stage) {
        return STAGE + stage;
    }

    /// Why whatever goes on with a deal ends; empty while it is open.
    static String over(Phase phase) {
        return switch (phase) {
            case OPEN -> "";
            case WON -> "The deal is won.";
            case LOST -> "The deal is lost.";
        };
    }

    @Override
    public String recordKind() {
        return SalesKinds.OPPORTUNITY;
    }

    @Override
    public String one() {
        return "deal";
    }

    @Override
    public String vocabulary() {
        return "opportunities";
    }

    @Override
    public Table<?> table() {
        return OPPORTUNITY;
    }

    @Override
    public Field<?> id() {
        return OPPORTUNITY.ID;
    }

    @Override
    public List<Moment> moments() {
        return pipelines.open().stream()
                .flatMap(pipeline -> pipeline.open().stream())
                .map(stage -> new Moment(at(stage.id()), "When a deal comes to " + pipelines.called(stage)))
                .toList();
    }

    @Override
    public boolean isAt(UUID record, String moment) {
        return db.select(OPPORTUNITY.STAGE_ID)
                .from(OPPORTUNITY)
                .where(OPPORTUNITY.ID.eq(new OpportunityId(record)))
                .and(OPPORTUNITY.STANDING.eq(Phase.OPEN))
                .fetchOptional(OPPORTUNITY.STAGE_ID)
                .map(stage -> at(stage).equals(moment))
                .orElse(false);
    }

    @Override
    public Optional<Planned> find(UUID record) {
        return those(OPPORTUNITY.ID.eq(new OpportunityId(record))).fetchOptional(PlansWithDeals::planned);
    }

    @Override
    public Map<UUID, Planned> among(Collection<UUID> records, Viewer viewer, Right right) {
        return those(OPPORTUNITY
                        .ID
                        .in(records.stream().map(OpportunityId::new).toList())
                        .and(OpportunitySight.of(viewer, right)))
                .fetchMap(row -> row.get(OPPORTUNITY.ID).value(), PlansWithDeals::planned);
    }

    @Override
    public List<Planned> latest(int most, Viewer viewer) {
        return those(OPPORTUNITY.STANDING.eq(Phase.OPEN).and(OpportunitySight.of(viewer)))
                .orderBy(OPPORTUNITY.ID.desc())
                .limit(most)
                .fetch(PlansWithDeals::planned);
    }

    private SelectConditionStep<? extends Record> those(Condition which) {
        return db.select(
                        OPPORTUNITY.ID,
                        OPPORTUNITY.NAME,
                        OPPORTUNITY.PARTY_ID,
                        OPPORTUNITY.OWNER_ID,
                        OPPORTUNITY.STANDING)
                .from(OPPORTUNITY)
                .where(which);
    }

    private static Planned planned(Record row) {
        OpportunityId id = row.get(OPPORTUNITY.ID);
        return new Planned(
                SalesKinds.OPPORTUNITY,
                id.value(),
                row.get(OPPORTUNITY.NAME),
                "/opportunities/" + id,
                row.get(OPPORTUNITY.PARTY_ID),
                row.get(OPPORTUNITY.OWNER_ID),
                over(row.get(OPPORTUNITY.STANDING)));
    }
}
