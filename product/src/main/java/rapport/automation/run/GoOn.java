package rapport.automation.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import rapport.jobs.Background;
import rapport.journal.ChangeSets;
import rapport.journal.NamedAct;
import rapport.journal.Source;

/// Begins what is to begin by itself, and takes the steps that are due. A step that fails is tried again, ever more
/// rarely, and keeps no other run from going on.
@Component
class GoOn implements Background {
    private static final Logger LOG = LoggerFactory.getLogger(GoOn.class);
    private static final Duration REST = Duration.ofSeconds(2);
    private static final int AT_ONCE = 500;

    private final Runs runs;
    private final BeginByRule begin;
    private final TakeStep takeStep;
    private final FailedStep failed;
    private final ChangeSets changeSets;

    GoOn(Runs runs, BeginByRule begin, TakeStep takeStep, FailedStep failed, ChangeSets changeSets) {
        this.runs = runs;
        this.begin = begin;
        this.takeStep = takeStep;
        this.failed = failed;
        this.changeSets = changeSets;
    }

    @Override
    public String name() {
        return "go-on-with-runs";
    }

    @Override
    public Duration rest() {
        return REST;
    }

    @Override
    public void now(Instant now) {
        beginByRule();
        List<Runs.Due> due = runs.due(now, AT_ONCE);
        while (!due.isEmpty()) {
            due.forEach(this::goOn);
            List<Runs.Due> left = runs.due(now, AT_ONCE);
            due = left.equals(due) ? List.of() : left;
        }
    }

    private void beginByRule() {
        try {
            boolean waited = true;
            while (waited) {
                waited = changeSets.during(named("Begin a playbook by its rule"), begin::next);
            }
        } catch (RuntimeException fault) {
            LOG.error("A playbook could not begin by its rule, and is tried again", fault);
        }
    }

    private void goOn(Runs.Due run) {
        try {
            boolean moved = true;
            while (moved) {
                moved = changeSets.during(
                        named("Go on with the playbook “" + run.plan() + "”"), () -> takeStep.next(run.id()));
            }
        } catch (RuntimeException fault) {
            LOG.error("The run {} could not take its step", run.id(), fault);
            changeSets.during(named("Pause a run of the playbook “" + run.plan() + "”"), () -> failed.of(run.id()));
        }
    }

    private static NamedAct named(String words) {
        return NamedAct.of(null, words, Source.AUTOMATION);
    }
}
