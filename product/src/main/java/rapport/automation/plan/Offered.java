package rapport.automation.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rapport.automation.PlannedRecords;
import rapport.automation.StepKind;

/// What modules offer for plans: kinds of records, and kinds of steps.
@Component
public class Offered {
    private final ObjectProvider<PlannedRecords> records;
    private final ObjectProvider<StepKind> kinds;

    Offered(ObjectProvider<PlannedRecords> records, ObjectProvider<StepKind> kinds) {
        this.records = records;
        this.kinds = kinds;
    }

    public List<PlannedRecords> records() {
        return records.stream()
                .sorted(Comparator.comparing(PlannedRecords::recordKind))
                .toList();
    }

    public Optional<PlannedRecords> records(String kind) {
        return records.stream().filter(one -> one.recordKind().equals(kind)).findFirst();
    }

    /// In the order in which they are offered.
    public List<StepKind> kinds(PlannedRecords records) {
        return kinds.stream()
                .filter(kind -> kind.isFor(records))
                .sorted(Comparator.comparingInt(StepKind::order))
                .toList();
    }

    public Optional<StepKind> kind(String key) {
        return kinds.stream().filter(kind -> kind.key().equals(key)).findFirst();
    }
}
