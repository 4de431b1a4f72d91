package rapport.automation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;
import rapport.access.Right;
import rapport.access.Viewer;

/// Records of one kind with which plans can be gone through. The module that keeps them contributes one as a bean.
public interface PlannedRecords {
    /// As roles know them: `opportunity`.
    String recordKind();

    /// One of them, as in “A playbook for a deal”.
    String one();

    /// The vocabulary in which rules speak of them.
    String vocabulary();

    /// The table and the key on which the words of that vocabulary stand.
    Table<?> table();

    Field<?> id();

    /// When plans may begin by themselves.
    List<Moment> moments();

    /// Whether a record stands at that moment now.
    boolean isAt(UUID record, String moment);

    /// For the machine: no viewer is asked.
    Optional<Planned> find(UUID record);

    /// Those among these with which the viewer may do this.
    Map<UUID, Planned> among(Collection<UUID> records, Viewer viewer, Right right);

    /// Some open ones that the viewer sees, the latest first: to try a plan with.
    List<Planned> latest(int most, Viewer viewer);
}
