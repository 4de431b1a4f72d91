package rapport.automation.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.automation.run.PlanWriter.call;
import static rapport.automation.run.PlanWriter.step;
import static rapport.automation.run.PlanWriter.task;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.automation.PlanId;
import rapport.automation.RunId;
import rapport.automation.plan.LookAfterPlans;
import rapport.automation.plan.Plans;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// A playbook from its start to its end: each step once, whatever comes in between.
@RunningRapport
class RunsTest {
    private final House house;
    private final DSLContext db;
    private final LookAfterPlans lookAfter;
    private final Plans plans;
    private final TakeStep takeStep;
    private final GoOn goOn;
    private final TransactionTemplate transactions;
    private final Clock clock;

    private Browser seller;
    private PlanWriter writer;
    private String firm;

    RunsTest(
            House house,
            DSLContext db,
            LookAfterPlans lookAfter,
            Plans plans,
            TakeStep takeStep,
            GoOn goOn,
            TransactionTemplate transactions,
            Clock clock) {
        this.house = house;
        this.db = db;
        this.lookAfter = lookAfter;
        this.plans = plans;
        this.takeStep = takeStep;
        this.goOn = goOn;
        this.transactions = transactions;
        this.clock = clock;
    }

    @BeforeEach
    void there_is_a_customer() {
        seller = house.administrator();
        writer = new PlanWriter(lookAfter, plans, house.firstAdministrator());
        String name = "Rundal Verft " + UUID.randomUUID();
        seller.post("/organisations", "name", name);
        firm = id("customers.party", name);
    }

    @Test
    void what_can_be_done_at_once_is_done_and_the_rest_waits_for_its_day() {
        PlanId plan = writer.plan(
                "opportunity",
                "Call, then wait",
                call("Ask how they are"),
                step("wait", "days", "3"),
                task("Send a price"));
        String deal = deal("Rundal crane");

        var page = start(deal, plan);

        assertThat(page).contains("Call: Ask how they are", "Wait 3 days, until", "Task: Send a price, on");
        assertThat(work(deal)).containsExactly("Ask how they are");
        passes(run(deal));
        goesOn(deal);
        assertThat(work(deal)).containsExactly("Ask how they are", "Send a price");
        assertThat(state(deal)).isEqualTo("FINISHED");
    }

    @Test
    void a_wait_of_working_days_leaves_out_the_days_on_which_nobody_works() {
        PlanId plan = writer.plan(
                "opportunity",
                "Wait six days of work",
                step("wait", "days", "6", "counting", "working"),
                task("After days of work"));
        String deal = deal("Rundal anchor");

        assertThat(start(deal, plan)).contains("Wait 6 working days, until");

        var waits = db.fetchSingle("""
                        select (due_at at time zone 'UTC')::date - (started_at at time zone 'UTC')::date,
                               extract(isodow from due_at at time zone 'Europe/Oslo')
                          from automation.run where record_id = {0}::uuid
                        """, DSL.val(deal)).intoArray();
        assertThat(((Number) waits[0]).intValue()).as("days of the calendar").isGreaterThanOrEqualTo(8);
        assertThat(((Number) waits[1]).intValue()).as("day of the week").isLessThanOrEqualTo(5);
    }

    @Test
    void a_step_that_is_interrupted_before_it_is_committed_is_done_again_and_once() {
        PlanId plan =
                writer.plan("opportunity", "Wait, then call", step("wait", "days", "1"), call("Once and no more"));
        String deal = deal("Rundal winch");
        start(deal, plan);
        RunId run = run(deal);

        transactions.executeWithoutResult(status -> {
            passes(run);
            takeStep.next(run);
            assertThat(work(deal)).containsExactly("Once and no more");
            status.setRollbackOnly();
        });
        assertThat(work(deal)).isEmpty();

        passes(run);
        goesOn(deal);
        goesOn(deal);
        assertThat(work(deal)).containsExactly("Once and no more");
    }

    @Test
    void no_run_takes_a_step_twice_not_even_one_that_was_put_back() {
        PlanId plan = writer.plan("opportunity", "Call once", call("Say hello"), step("wait", "days", "9"));
        String deal = deal("Rundal pump");
        start(deal, plan);
        RunId run = run(deal);

        assertThatThrownBy(() -> transactions.executeWithoutResult(_ -> {
                    db.execute("update automation.run set position = 0 where id = {0}", id(run));
                    passes(run);
                    takeStep.next(run);
                }))
                .hasMessageContaining("line_stands_once");

        assertThat(work(deal)).containsExactly("Say hello");
    }

    @Test
    void a_branch_goes_the_way_that_its_rule_says() {
        PlanId plan = writer.plan(
                "opportunity",
                "Large or small",
                step("branch", "rule", "amount > money(1000, \"NOK\")"),
                call("The large way"),
                task("The small way"));
        writer.lead(plan, 0, "", "s3");
        writer.lead(plan, 1, "end", "");
        String large = deal("Rundal dock", "5 000 NOK");
        String small = deal("Rundal rope", "50 NOK");

        start(large, plan);
        start(small, plan);

        assertThat(work(large)).containsExactly("The large way");
        assertThat(work(small)).containsExactly("The small way");
    }

    @Test
    void a_run_ends_with_its_deal_and_goes_on_when_that_is_undone() {
        PlanId plan = writer.plan("opportunity", "Until it is won", step("wait", "days", "5"), call("Never"));
        String deal = deal("Rundal hull");
        start(deal, plan);

        seller.post("/opportunities/" + deal + "/closure", "outcome", "won");
        assertThat(state(deal)).isEqualTo("STOPPED");
        assertThat(page(deal)).contains("The deal is won.");

        house.undoLastActOn(deal, seller);
        assertThat(state(deal)).isEqualTo("RUNNING");
    }

    @Test
    void a_run_stops_when_the_customer_turns_to_us_and_not_when_we_do() {
        PlanId plan = writer.plan("opportunity", "Until they answer", step("wait", "days", "5"), call("Never"));
        String deal = deal("Rundal deck");
        start(deal, plan);

        touch("OUTBOUND");
        assertThat(state(deal)).isEqualTo("RUNNING");

        touch("INBOUND");
        assertThat(state(deal)).isEqualTo("STOPPED");
        assertThat(page(deal)).contains("They answered (Phone)");
    }

    @Test
    void somebody_pauses_a_run_and_lets_it_go_on_and_stops_it() {
        PlanId plan = writer.plan("opportunity", "Steered", step("wait", "days", "1"), call("Late"));
        String deal = deal("Rundal keel");
        start(deal, plan);
        RunId run = run(deal);

        seller.post("/runs/" + run + "/pause");
        passes(run);
        goesOn(deal);
        assertThat(work(deal)).isEmpty();

        seller.delete("/runs/" + run + "/pause");
        goesOn(deal);
        assertThat(work(deal)).containsExactly("Late");

        assertThat(start(deal, plan)).contains("Under way");
        assertThat(seller.post("/records/opportunity/" + deal + "/runs", "plan", plan.toString())
                        .statusCode())
                .isEqualTo(422);
        RunId second = run(deal);
        assertThat(seller.post("/runs/" + second + "/end").body()).contains("Stopped by Jonas Berg.");
    }

    @Test
    void an_undo_of_the_start_takes_back_what_it_has_done() {
        PlanId plan = writer.plan("opportunity", "To be undone", call("Gone again"), step("wait", "days", "1"));
        String deal = deal("Rundal mast");
        start(deal, plan);
        assertThat(work(deal)).containsExactly("Gone again");

        house.undoLastActOn(deal, seller);

        assertThat(work(deal)).isEmpty();
        assertThat(page(deal)).contains("None is under way.");
    }

    @Test
    void a_changed_playbook_does_not_alter_the_runs_under_way() {
        PlanId plan = writer.plan("opportunity", "Changed meanwhile", step("wait", "days", "1"), call("As it was"));
        String deal = deal("Rundal oar");
        start(deal, plan);

        writer.change(plan, "s2", Map.of("subject", "As it is now"));
        passes(run(deal));
        goesOn(deal);

        assertThat(work(deal)).containsExactly("As it was");
        assertThat(plans.find(plan).orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void a_playbook_begins_by_itself_when_a_deal_comes_to_its_stage_and_once() {
        PlanId plan = writer.plan("opportunity", "At Propose", call("Talk about the offer"));
        writer.begins(plan, "stage:" + stage("Propose"), "amount > money(100, \"NOK\")");
        String deal = deal("Rundal sail", "900 NOK");
        String cheap = deal("Rundal flag", "9 NOK");

        for (String stage : List.of("Propose", "Qualify", "Propose")) {
            seller.put("/opportunities/" + deal + "/stage", "stage", stage(stage));
            seller.put("/opportunities/" + cheap + "/stage", "stage", stage(stage));
            goesOn(deal);
            goesOn(cheap);
        }

        assertThat(work(deal)).containsExactly("Talk about the offer");
        assertThat(work(cheap)).isEmpty();
        assertThat(page(deal)).contains("Began by its rule");
    }

    private String deal(String name) {
        return deal(name, "100 NOK");
    }

    private String deal(String name, String amount) {
        String unique = name + " " + UUID.randomUUID();
        seller.post("/opportunities", "party", firm, "name", unique, "amount", amount);
        return id("sales.opportunity", unique);
    }

    private String start(String deal, PlanId plan) {
        var answer = seller.post("/records/opportunity/" + deal + "/runs", "plan", plan.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private String page(String deal) {
        return seller.get("/records/opportunity/" + deal + "/runs").body();
    }

    private void touch(String direction) {
        var answer = seller.post(
                "/interactions",
                "party",
                firm,
                "kind",
                "call",
                "direction",
                direction,
                "subject",
                "A word",
                "words",
                "A word");
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(400);
    }

    /// The machine may be just at it by itself: then this waits until it has committed.
    private void goesOn(String deal) {
        goOn.now(clock.instant());
        for (String table : List.of("automation.arrival", "automation.run")) {
            db.execute("select from " + table + " where record_id = {0}::uuid for update", DSL.val(deal));
            goOn.now(clock.instant());
        }
    }

    private void passes(RunId run) {
        db.execute("update automation.run set due_at = now() - interval '1 minute' where id = {0}", id(run));
    }

    private static org.jooq.Param<UUID> id(RunId run) {
        return DSL.val(run.value());
    }

    private RunId run(String deal) {
        return new RunId(db.fetchValue(
                        "select id from automation.run where record_id = {0}::uuid order by id desc limit 1",
                        DSL.val(deal))
                .toString()
                .transform(UUID::fromString));
    }

    private String state(String deal) {
        return db.fetchValue(
                        "select state from automation.run where record_id = {0}::uuid order by id desc limit 1",
                        DSL.val(deal))
                .toString();
    }

    private List<String> work(String deal) {
        return db.fetch("select subject from work.piece where about_id = {0}::uuid order by id", DSL.val(deal))
                .getValues(0, String.class);
    }

    private String stage(String name) {
        return db.fetchValue(
                        "select s.id from sales.stage s join sales.pipeline p on p.id = s.pipeline_id where s.name = {0}"
                                + " and s.retired_at is null order by p.position limit 1",
                        DSL.val(name))
                .toString();
    }

    private String id(String table, String name) {
        var found =
                db.fetchOne("select id from " + table + " where name = {0} order by id desc limit 1", DSL.val(name));
        return found == null ? "" : found.get(0).toString();
    }
}
