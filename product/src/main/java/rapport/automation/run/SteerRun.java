package rapport.automation.run;

import static rapport.automation.db.Tables.RUN;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.automation.PlannedRecords;
import rapport.automation.RunId;
import rapport.automation.plan.Offered;
import rapport.automation.plan.Plans;

/// Pauses a run, lets it go on, and stops it. Whoever may change the record may. What is over stays over.
@Service
@Transactional
public class SteerRun {
    /// With which record the run is.
    public record Steered(PlannedRecords records, UUID record) {}

    private final Runs runs;
    private final Plans plans;
    private final Offered offered;
    private final Clock clock;

    SteerRun(Runs runs, Plans plans, Offered offered, Clock clock) {
        this.runs = runs;
        this.plans = plans;
        this.offered = offered;
        this.clock = clock;
    }

    public Optional<Steered> pause(RunId id, Viewer by) {
        return steer(id, by, run -> {
            if (run.state() == RunState.RUNNING) {
                runs.pause(id, "Paused by " + by.name() + ".");
            }
        });
    }

    public Optional<Steered> resume(RunId id, Viewer by) {
        return steer(id, by, run -> {
            if (run.state() == RunState.PAUSED) {
                runs.resume(id);
            }
        });
    }

    public Optional<Steered> stop(RunId id, Viewer by) {
        return steer(id, by, _ -> runs.stop(RUN.ID.eq(id), "Stopped by " + by.name() + ".", by.id(), clock.instant()));
    }

    private Optional<Steered> steer(RunId id, Viewer by, Consumer<Run> how) {
        return runs.lock(id)
                .flatMap(run -> offered.records(plans.named(run.plan()).recordKind())
                        .filter(records -> records.among(List.of(run.record()), by, Right.EDIT)
                                .containsKey(run.record()))
                        .map(records -> {
                            how.accept(run);
                            return new Steered(records, run.record());
                        }));
    }
}
