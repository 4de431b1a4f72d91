package rapport.history.telling;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.journal.ChangeSet;
import rapport.journal.ChangeSetId;
import rapport.journal.Journal;

/// How far a viewer's rights reach into acts of others: whether they see all that one changed,
/// and may change all of it back. An administrator sees every act; everybody what they did
/// themselves, and what was done to records that they may all see. Larger acts are for whoever
/// did them.
@Component
public class Reaches {
    private static final int SUBJECTS = 100;

    private final Journal journal;
    private final SeenRecords records;

    Reaches(Journal journal, SeenRecords records) {
        this.journal = journal;
        this.records = records;
    }

    /// @param seen       the acts whose page opens to the viewer
    /// @param changeable those that they may take back, as far as the records are concerned
    public record Reach(Set<ChangeSetId> seen, Set<ChangeSetId> changeable) {}

    public Reach of(Collection<ChangeSet> acts, Viewer viewer) {
        var seen = new HashSet<ChangeSetId>();
        var others = new HashSet<ChangeSetId>();
        acts.forEach(act -> (isTheirs(act, viewer) ? seen : others).add(act.id()));
        var changeable = new HashSet<>(seen);
        if (!others.isEmpty()) {
            Map<ChangeSetId, List<UUID>> changed = journal.subjectsOf(others, SUBJECTS + 1);
            changed.values().removeIf(subjects -> subjects.size() > SUBJECTS);
            var all = new HashSet<UUID>();
            changed.values().forEach(all::addAll);
            keep(seen, changed, records.among(all, viewer));
            keep(changeable, changed, records.changeable(all, viewer));
        }
        return new Reach(seen, changeable);
    }

    public boolean sees(ChangeSet act, Viewer viewer) {
        return of(Set.of(act), viewer).seen().contains(act.id());
    }

    public boolean mayChange(ChangeSet act, Viewer viewer) {
        return of(Set.of(act), viewer).changeable().contains(act.id());
    }

    private static void keep(Set<ChangeSetId> kept, Map<ChangeSetId, List<UUID>> changed, Set<UUID> there) {
        changed.forEach((act, subjects) -> {
            if (there.containsAll(subjects)) {
                kept.add(act);
            }
        });
    }

    private static boolean isTheirs(ChangeSet act, Viewer viewer) {
        return viewer.isAdministrator() || MayUndo.isOwn(act, viewer);
    }
}
