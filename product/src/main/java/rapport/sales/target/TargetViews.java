package rapport.sales.target;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.money.Money;
import rapport.sales.TargetId;
import rapport.work.piece.WorkAbout;

/// Reads targets for other modules, as far as a viewer may see them.
@Component
@Transactional(readOnly = true)
public class TargetViews {
    private final ListOfTargets list;

    TargetViews(ListOfTargets list) {
        this.list = list;
    }

    public Optional<TargetView> find(TargetId id, Viewer viewer) {
        return of(List.of(id.value()), viewer).stream().findFirst();
    }

    /// In the order of the ids.
    public List<TargetView> of(List<UUID> ids, Viewer viewer) {
        return list.rows(ids, list.columns(), viewer).stream()
                .map(TargetViews::view)
                .toList();
    }

    private static TargetView view(TargetRow row) {
        WorkAbout.@Nullable Next next = row.next().isEmpty() ? null : row.next().getFirst();
        return new TargetView(
                row.id(),
                row.party(),
                row.name(),
                row.list(),
                row.listName(),
                row.owner(),
                row.ownerName(),
                row.fit(),
                row.covered(),
                row.wanted(),
                next == null ? null : next.subject(),
                next == null ? null : next.at(),
                row.last(),
                row.score(),
                row.deals().stream()
                        .map(sum -> new Money(sum.amount(), sum.currency()))
                        .toList(),
                row.added());
    }
}
