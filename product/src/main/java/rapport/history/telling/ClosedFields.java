package rapport.history.telling;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.KindField;
import rapport.access.MissingRight;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.journal.ChangeSetId;
import rapport.journal.Touched;
import rapport.journal.Touches;

/// Taking something back changes fields like any other act does: those that are closed stay closed.
@Component
public class ClosedFields {
    private static final Set<String> OF_PARTIES = Set.of(CustomerKinds.PERSON, CustomerKinds.ORGANISATION);

    private final Touches touches;
    private final Lines lines;
    private final Parties parties;
    private final MissingRight missing;

    ClosedFields(Touches touches, Lines lines, Parties parties, MissingRight missing) {
        this.touches = touches;
        this.lines = lines;
        this.parties = parties;
        this.missing = missing;
    }

    /// @throws org.springframework.security.access.AccessDeniedException when taking this back would change a field
    /// that the viewer's roles close
    public void demandNone(ChangeSetId act, Viewer viewer) {
        if (!viewer.rights().fields().isEmpty()) {
            missing.demandOpen(
                    touches.of(act).stream()
                            .flatMap(touched -> closed(touched, viewer))
                            .distinct()
                            .toList(),
                    viewer);
        }
    }

    private Stream<KindField> closed(Touched touched, Viewer viewer) {
        String field = lines.field(touched.table(), touched.column(), touched.row());
        List<KindField> closed = viewer.rights().fields().keySet().stream()
                .map(kind -> new KindField(kind, field))
                .filter(viewer.rights()::closes)
                .toList();
        if (closed.isEmpty()) {
            return Stream.empty();
        }
        var kinds = kindsOf(touched.records());
        return closed.stream().filter(one -> !OF_PARTIES.contains(one.kind()) || kinds.contains(one.kind()));
    }

    private Set<String> kindsOf(Collection<UUID> records) {
        return parties.kinds(records.stream().map(PartyId::new).toList()).stream()
                .map(PartyKind::recordKind)
                .collect(Collectors.toSet());
    }
}
