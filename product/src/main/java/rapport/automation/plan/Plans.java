package rapport.automation.plan;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static rapport.automation.db.Tables.ARRIVAL;
import static rapport.automation.db.Tables.PLAN;
import static rapport.automation.db.Tables.RUN;
import static rapport.automation.db.Tables.VERSION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.automation.AutomationKinds;
import rapport.automation.PlanId;
import rapport.automation.VersionId;

/// Keeps plans. Steps by which a run goes are never changed: they get a next version.
@Component
public class Plans {
    private static final Condition STANDS = PLAN.RETIRED_AT.isNull();

    private final DSLContext db;

    Plans(DSLContext db) {
        this.db = db;
    }

    /// By kind and name.
    public List<Plan> all(Viewer viewer) {
        return db.fetch(read(STANDS.and(sight(viewer, Right.READ))).orderBy(PLAN.RECORD_KIND, DSL.lower(PLAN.NAME)))
                .map(Plans::plan);
    }

    /// Those that may be started with such records.
    public List<Plan> beginning(String recordKind, Viewer viewer) {
        return db
                .fetch(read(STANDS.and(PLAN.RECORD_KIND.eq(recordKind))
                                .and(PLAN.PAUSED_AT.isNull())
                                .and(sight(viewer, Right.READ)))
                        .orderBy(DSL.lower(PLAN.NAME)))
                .map(Plans::plan)
                .stream()
                .filter(Plan::begins)
                .toList();
    }

    /// Those that may be started with such records, whoever keeps them.
    public List<Plan> beginning(String recordKind) {
        return followed().stream()
                .filter(plan -> plan.recordKind().equals(recordKind) && plan.begins())
                .toList();
    }

    public Optional<Plan> find(PlanId id, Viewer viewer, Right right) {
        return db.fetchOptional(read(STANDS.and(PLAN.ID.eq(id)).and(sight(viewer, right))))
                .map(Plans::plan);
    }

    /// For the machine: no viewer is asked. Empty for one that is retired.
    public Optional<Plan> find(PlanId id) {
        return db.fetchOptional(read(STANDS.and(PLAN.ID.eq(id)))).map(Plans::plan);
    }

    /// @param recordKind of the records with which it is gone through
    public record Named(String name, String recordKind) {}

    /// What a plan is called, retired or not.
    public Named named(PlanId id) {
        return db.select(PLAN.NAME, PLAN.RECORD_KIND)
                .from(PLAN)
                .where(PLAN.ID.eq(id))
                .fetchSingle(Records.mapping(Named::new));
    }

    /// All that are not paused, whoever keeps them.
    List<Plan> followed() {
        return db.fetch(read(STANDS.and(PLAN.PAUSED_AT.isNull())).orderBy(DSL.lower(PLAN.NAME)))
                .map(Plans::plan);
    }

    Optional<Plan> lock(PlanId id, Viewer viewer, Right right) {
        return db.fetchOptional(read(STANDS.and(PLAN.ID.eq(id)).and(sight(viewer, right)))
                        .forUpdate()
                        .of(PLAN))
                .map(Plans::plan);
    }

    public Course course(VersionId id) {
        return db.select(VERSION.STEPS)
                .from(VERSION)
                .where(VERSION.ID.eq(id))
                .fetchSingle(row -> CourseText.read(row.value1()));
    }

    boolean isTaken(String recordKind, String name) {
        return db.fetchExists(PLAN, STANDS.and(PLAN.RECORD_KIND.eq(recordKind)).and(PLAN.NAME.equalIgnoreCase(name)));
    }

    PlanId add(String recordKind, String name, AccountId keeper, Instant at) {
        PlanId id = db.insertInto(PLAN)
                .set(PLAN.RECORD_KIND, recordKind)
                .set(PLAN.NAME, name)
                .set(PLAN.ACCOUNT_ID, keeper)
                .set(PLAN.CREATED_AT, at)
                .returning(PLAN.ID)
                .fetchSingle(PLAN.ID);
        addVersion(id, 1, Course.EMPTY, keeper, at);
        return id;
    }

    /// Writes the steps over where no run goes by them yet.
    void save(Plan plan, Course course, AccountId by, Instant at) {
        if (db.fetchExists(RUN, RUN.VERSION_ID.eq(plan.version()))) {
            addVersion(plan.id(), plan.number() + 1, course, by, at);
        } else {
            db.update(VERSION)
                    .set(VERSION.STEPS, CourseText.of(course))
                    .where(VERSION.ID.eq(plan.version()))
                    .execute();
        }
    }

    private void addVersion(PlanId plan, int number, Course course, AccountId by, Instant at) {
        db.insertInto(VERSION)
                .set(VERSION.PLAN_ID, plan)
                .set(VERSION.NUMBER, number)
                .set(VERSION.STEPS, CourseText.of(course))
                .set(VERSION.CREATED_AT, at)
                .set(VERSION.CREATED_BY, by)
                .execute();
    }

    void settle(PlanId id, String name, AccountId keeper, String moment, String onlyIf) {
        db.update(PLAN)
                .set(PLAN.NAME, name)
                .set(PLAN.ACCOUNT_ID, keeper)
                .set(PLAN.MOMENT, moment)
                .set(PLAN.ONLY_IF, onlyIf)
                .where(PLAN.ID.eq(id))
                .execute();
    }

    /// @param problem why it has to be; empty where somebody wants it so
    void pause(PlanId id, String problem, Instant at) {
        db.update(PLAN)
                .set(PLAN.PAUSED_AT, at)
                .set(PLAN.PROBLEM, problem)
                .where(PLAN.ID.eq(id))
                .execute();
    }

    void resume(PlanId id) {
        db.update(PLAN)
                .setNull(PLAN.PAUSED_AT)
                .set(PLAN.PROBLEM, "")
                .where(PLAN.ID.eq(id))
                .execute();
    }

    void retire(PlanId id, Instant at) {
        db.deleteFrom(ARRIVAL).where(ARRIVAL.PLAN_ID.eq(id)).execute();
        db.update(PLAN).set(PLAN.RETIRED_AT, at).where(PLAN.ID.eq(id)).execute();
    }

    private static Condition sight(Viewer viewer, Right right) {
        return viewer.rights().sight(AutomationKinds.PLAYBOOK, right).over(PLAN.ID, PLAN.ACCOUNT_ID);
    }

    private static SelectConditionStep<Record> read(Condition which) {
        var later = VERSION.as("later");
        return select(PLAN.fields())
                .select(VERSION.ID, VERSION.NUMBER, VERSION.STEPS)
                .from(PLAN)
                .join(VERSION)
                .on(VERSION.PLAN_ID.eq(PLAN.ID))
                .and(VERSION.NUMBER.eq(select(max(later.NUMBER)).from(later).where(later.PLAN_ID.eq(PLAN.ID))))
                .where(which);
    }

    private static Plan plan(Record row) {
        return new Plan(
                row.get(PLAN.ID),
                row.get(PLAN.RECORD_KIND),
                row.get(PLAN.NAME),
                row.get(PLAN.ACCOUNT_ID),
                row.get(PLAN.MOMENT),
                row.get(PLAN.ONLY_IF),
                row.get(PLAN.PAUSED_AT) != null,
                row.get(PLAN.PROBLEM),
                row.get(VERSION.ID),
                row.get(VERSION.NUMBER),
                CourseText.read(row.get(VERSION.STEPS)));
    }
}
