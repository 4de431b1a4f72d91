package rapport.sales.opportunity;

import static rapport.sales.db.Tables.STEP;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.money.Money;
import rapport.sales.OpportunityId;
import rapport.sales.db.tables.records.StepRecord;
import rapport.sales.pipeline.Stage;

/// Writes down what happened to a deal: who, when, from what, to what. The funnel follows from these rows alone.
@Component
class Steps {
    private final DSLContext db;

    Steps(DSLContext db) {
        this.db = db;
    }

    void begun(OpportunityId id, Stage stage, AccountId by, Instant at) {
        StepRecord row = step(id, stage, What.BEGUN, by, at);
        row.setToStageId(stage.id());
        write(row);
    }

    void between(Opportunity before, Opportunity after, AccountId by, Instant at) {
        if (before.standing().phase() != after.standing().phase()) {
            switch (after.standing()) {
                case Standing.Won _ -> write(left(before, What.WON, by, at));
                case Standing.Lost _ -> write(left(before, What.LOST, by, at));
                case Standing.Open _ -> {
                    StepRecord row = step(after.id(), after.stage(), What.REOPENED, by, at);
                    row.setToStageId(after.stage().id());
                    write(row);
                }
            }
        } else if (!before.stage().id().equals(after.stage().id())) {
            StepRecord row = left(before, What.STAGE, by, at);
            row.setToStageId(after.stage().id());
            write(row);
        }
        value(What.AMOUNT, text(before.terms().amount()), text(after.terms().amount()), after, by, at);
        value(
                What.EXPECTED,
                Objects.toString(before.terms().expected(), ""),
                Objects.toString(after.terms().expected(), ""),
                after,
                by,
                at);
    }

    /// Moves many open deals at once that are locked already, each with its step.
    void moved(List<OpportunityId> ids, Stage to, AccountId by, Instant at) {
        var many = DSL.val(ids.stream().map(OpportunityId::value).toArray(UUID[]::new));
        db.execute(
                """
                insert into sales.step
                    (opportunity_id, pipeline_id, at, moved_by, what, from_stage_id, to_stage_id, stayed)
                select id, {1}, {2}, {3}, 'STAGE', stage_id, {4},
                       greatest(0, extract(epoch from {2} - entered_at))::int
                  from sales.opportunity where id = any({0}) and stage_id <> {4}
                """,
                many,
                DSL.val(to.pipeline().value()),
                DSL.val(at),
                DSL.val(by.value()),
                DSL.val(to.id().value()));
        db.execute("""
                update sales.opportunity set pipeline_id = {1}, stage_id = {2}, entered_at = {3}
                 where id = any({0}) and stage_id <> {2}
                """, many, DSL.val(to.pipeline().value()), DSL.val(to.id().value()), DSL.val(at));
    }

    private void value(What what, String from, String to, Opportunity after, AccountId by, Instant at) {
        if (!from.equals(to)) {
            StepRecord row = step(after.id(), after.stage(), what, by, at);
            row.setFromValue(from);
            row.setToValue(to);
            write(row);
        }
    }

    private void write(StepRecord row) {
        db.insertInto(STEP).set(row).execute();
    }

    private StepRecord left(Opportunity before, What what, AccountId by, Instant at) {
        StepRecord row = step(before.id(), before.stage(), what, by, at);
        row.setFromStageId(before.stage().id());
        row.setStayed(seconds(before.enteredAt(), at));
        return row;
    }

    private StepRecord step(OpportunityId id, Stage stage, What what, AccountId by, Instant at) {
        StepRecord row = db.newRecord(STEP);
        row.setOpportunityId(id);
        row.setPipelineId(stage.pipeline());
        row.setAt(at);
        row.setMovedBy(by);
        row.setWhat(what);
        return row;
    }

    /// A clock that was set back makes no negative stay.
    private static int seconds(Instant from, Instant to) {
        return (int) Math.clamp(Duration.between(from, to).toSeconds(), 0, Integer.MAX_VALUE);
    }

    private static String text(Money money) {
        return money.amount().stripTrailingZeros().toPlainString() + " " + money.currency();
    }
}
