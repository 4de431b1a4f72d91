package rapport.history.telling;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
import rapport.journal.Change;
import rapport.journal.ChangeSetId;
import rapport.journal.Told;
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
        missing.demandOpen(of(act, viewer), viewer);
    }

    /// Why the viewer may not take this back; empty where it may be.
    public Optional<String> against(ChangeSetId act, Viewer viewer) {
        return missing.closed(of(act, viewer), viewer);
    }

    /// The same, as far as the changes at hand tell: without asking the database once more for each of many acts.
    Optional<String> against(Told told, Names.Known known, Viewer viewer) {
        if (viewer.rights().fields().isEmpty()) {
            return Optional.empty();
        }
        var whole = told.changes().stream()
                .filter(change -> change.operation() != Change.Operation.CHANGED
                        && change.key().equals(change.subject()))
                .map(Change::subject)
                .collect(Collectors.toSet());
        return missing.closed(
                told.changes().stream()
                        .filter(change -> !whole.contains(change.subject())
                                && (change.also() == null || !whole.contains(change.also())))
                        .flatMap(change -> lines.closed(change, viewer).stream()
                                .filter(closed ->
                                        isAbout(closed.kind(), known.kindsOf(change.subject(), change.also()))))
                        .distinct()
                        .toList(),
                viewer);
    }

    private List<KindField> of(ChangeSetId act, Viewer viewer) {
        return viewer.rights().fields().isEmpty()
                ? List.of()
                : touches.of(act).stream()
                        .flatMap(touched -> closed(touched, viewer))
                        .distinct()
                        .toList();
    }

    private Stream<KindField> closed(Touched touched, Viewer viewer) {
        List<KindField> closed = lines.closed(touched.table(), touched.column(), touched.row(), viewer);
        if (closed.isEmpty()) {
            return Stream.empty();
        }
        var kinds = kindsOf(touched.records());
        return closed.stream().filter(one -> isAbout(one.kind(), kinds));
    }

    private static boolean isAbout(String recordKind, Set<String> kinds) {
        return !OF_PARTIES.contains(recordKind) || kinds.contains(recordKind);
    }

    private Set<String> kindsOf(Collection<UUID> records) {
        return parties.kinds(records.stream().map(PartyId::new).toList()).values().stream()
                .map(PartyKind::recordKind)
                .collect(Collectors.toSet());
    }
}
