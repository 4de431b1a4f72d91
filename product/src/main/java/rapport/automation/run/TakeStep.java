package rapport.automation.run;

import static rapport.automation.db.Tables.RUN;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.Viewer;
import rapport.access.Viewers;
import rapport.automation.Occasion;
import rapport.automation.Performed;
import rapport.automation.Planned;
import rapport.automation.PlannedRecords;
import rapport.automation.RunId;
import rapport.automation.StepKind;
import rapport.automation.plan.Course;
import rapport.automation.plan.Offered;
import rapport.automation.plan.PausePlans;
import rapport.automation.plan.Plans;
import rapport.automation.plan.Step;

/// Takes the next step of a run: what the step does, its line in the account, and where the run stands then are written
/// in one transaction. Whoever is interrupted has done nothing, and does it again; nobody does it twice.
@Service
class TakeStep {
    private static final String GONE = "It is not here any more.";

    private final Runs runs;
    private final Plans plans;
    private final Offered offered;
    private final PausePlans pausePlans;
    private final Viewers viewers;
    private final Clock clock;

    TakeStep(Runs runs, Plans plans, Offered offered, PausePlans pausePlans, Viewers viewers, Clock clock) {
        this.runs = runs;
        this.plans = plans;
        this.offered = offered;
        this.pausePlans = pausePlans;
        this.viewers = viewers;
        this.clock = clock;
    }

    /// @return whether the run has moved on
    @Transactional
    boolean next(RunId id) {
        Instant now = clock.instant();
        return runs.lockDue(id, now).map(run -> take(run, now)).orElse(false);
    }

    private boolean take(Run run, Instant now) {
        Plans.Named plan = plans.named(run.plan());
        Course course = plans.course(run.version());
        PlannedRecords records = offered.records(plan.recordKind()).orElseThrow();
        Optional<Planned> record = records.find(run.record());
        Optional<Step> step = course.at(run.position());
        if (record.isEmpty() || record.get().isOver()) {
            runs.stop(RUN.ID.eq(run.id()), record.map(Planned::over).orElse(GONE), null, now);
            return true;
        }
        if (step.isEmpty()) {
            runs.finish(run.id(), now);
            return true;
        }
        Optional<Viewer> by = actor(record.get(), run);
        if (by.isEmpty()) {
            runs.pause(run.id(), "Nobody who works here can go on with it. Give the record an owner.");
            return true;
        }
        StepKind kind = offered.kind(step.get().kind()).orElseThrow();
        var occasion = new Occasion(plan.name(), record.get(), records, by.get(), now);
        return keep(run, course, kind.perform(step.get().settings(), occasion), now);
    }

    private boolean keep(Run run, Course course, Performed performed, Instant now) {
        switch (performed) {
            case Performed.Done(var sentence, var link) -> {
                runs.write(run, LineOutcome.DONE, sentence, link, now);
                runs.stand(run.id(), course.after(run.position(), false), now);
            }
            case Performed.LeftOut(var sentence) -> {
                runs.write(run, LineOutcome.LEFT_OUT, sentence, "", now);
                runs.stand(run.id(), course.after(run.position(), false), now);
            }
            case Performed.Rested(var sentence, var until) -> {
                runs.write(run, LineOutcome.DONE, sentence, "", now);
                runs.stand(run.id(), course.after(run.position(), false), until);
            }
            case Performed.Chosen(var sentence, var holds) -> {
                runs.write(run, LineOutcome.DONE, sentence, "", now);
                runs.stand(run.id(), course.after(run.position(), !holds), now);
            }
            case Performed.Later(var why, var at) -> runs.later(run.id(), at, 0, why);
            case Performed.Broken(var why) -> {
                runs.pause(run.id(), why);
                pausePlans.because(run.plan(), "Step " + (run.position() + 1) + ": " + why);
            }
        }
        return !(performed instanceof Performed.Later);
    }

    /// Whoever owns the record, where that is a colleague who works here; or else whoever started the run.
    private Optional<Viewer> actor(Planned record, Run run) {
        return Optional.ofNullable(record.owner())
                .flatMap(owner -> viewers.of(new AccountId(owner.value())))
                .or(() -> viewers.of(run.starter()));
    }
}
