package rapport.automation.playbook;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.automation.Occasion;
import rapport.automation.Performed;
import rapport.automation.Planned;
import rapport.automation.PlannedRecords;
import rapport.automation.StepKind;
import rapport.automation.plan.Offered;
import rapport.automation.plan.Plan;
import rapport.automation.plan.Step;
import rapport.automation.playbook.Trial.Foreseen;

/// Goes through a plan with a record and does nothing. Rules are asked of the record as it is now.
@Component
@Transactional(readOnly = true)
class TryPlan {
    private final Offered offered;
    private final Clock clock;

    TryPlan(Offered offered, Clock clock) {
        this.offered = offered;
        this.clock = clock;
    }

    /// Empty where there is no such record, or none that the viewer may see.
    Optional<Trial> with(UUID id, Plan plan, Viewer viewer) {
        PlannedRecords records = offered.records(plan.recordKind()).orElseThrow();
        return Optional.ofNullable(
                        records.among(List.of(id), viewer, Right.READ).get(id))
                .map(record -> new Trial(
                        record.name(),
                        record.path(),
                        record.over(),
                        record.isOver() ? List.of() : steps(plan, record, records, viewer)));
    }

    private List<Foreseen> steps(Plan plan, Planned record, PlannedRecords records, Viewer viewer) {
        var foreseen = new ArrayList<Foreseen>();
        Instant at = clock.instant();
        int position = 0;
        for (Optional<Step> step = plan.course().at(0);
                step.isPresent();
                step = plan.course().at(position)) {
            StepKind kind = offered.kind(step.get().kind()).orElseThrow();
            var occasion = new Occasion(plan.name(), record, records, viewer, at);
            Performed performed = kind.foretell(step.get().settings(), occasion);
            String draft = kind.draft(step.get().settings(), occasion);
            foreseen.add(told(performed, viewer.formats().date(at), draft));
            if (performed instanceof Performed.Broken) {
                break;
            }
            at = performed instanceof Performed.Rested rested ? rested.until() : at;
            position = plan.course().after(position, performed instanceof Performed.Chosen chosen && !chosen.holds());
        }
        return foreseen;
    }

    private static Foreseen told(Performed performed, String when, String draft) {
        return switch (performed) {
            case Performed.Done(var sentence, var _) -> new Foreseen(when, sentence, true, draft);
            case Performed.Rested(var sentence, var _) -> new Foreseen(when, sentence, true, draft);
            case Performed.Chosen(var sentence, var _) -> new Foreseen(when, sentence, true, draft);
            case Performed.LeftOut(var sentence) -> new Foreseen(when, sentence, false, draft);
            case Performed.Later(var why, var _) -> new Foreseen(when, why, false, draft);
            case Performed.Broken(var why) -> new Foreseen(when, why, false, draft);
        };
    }
}
