package rapport.history.undoing;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.history.telling.Entries;
import rapport.history.telling.Hindrances;
import rapport.history.telling.MayUndo;
import rapport.history.telling.SeenRecords;
import rapport.journal.ChangeSet;
import rapport.journal.ChangeSetId;
import rapport.journal.Conflict;
import rapport.journal.Conflicts;
import rapport.journal.Journal;
import rapport.web.Html;
import rapport.web.NotFound;
import templates.Templates;

/// The page of one act.
@Component
class ActPages {
    private static final int CHANGES = 200;
    private static final int SUBJECTS = 100;

    private final Journal journal;
    private final Conflicts conflicts;
    private final Entries entries;
    private final Hindrances hindrances;
    private final SeenRecords seen;
    private final Templates templates;

    ActPages(
            Journal journal,
            Conflicts conflicts,
            Entries entries,
            Hindrances hindrances,
            SeenRecords seen,
            Templates templates) {
        this.journal = journal;
        this.conflicts = conflicts;
        this.entries = entries;
        this.hindrances = hindrances;
        this.seen = seen;
        this.templates = templates;
    }

    /// An administrator sees every act; everybody else what they did themselves, and what was done to customers that
    /// they may all see.
    ChangeSet visible(ChangeSetId id, Viewer viewer) {
        return journal.find(id)
                .filter(act -> viewer.isAdministrator()
                        || MayUndo.isOwn(act, viewer)
                        || isAbout(id, records -> seen.all(records, viewer)))
                .orElseThrow(() -> new NotFound("There is no such act, or none that you may see."));
    }

    Html of(ChangeSet act, Viewer viewer) {
        ChangeSetId undo = act.undoneBy() == null ? act.id() : act.undoneBy();
        List<Conflict> found = conflicts.keptBy(undo, CHANGES);
        var told = journal.find(act.id(), CHANGES).orElseThrow();
        var page = new ActPage(
                entries.of(List.of(told), null, viewer).getFirst(),
                path(act.undoneBy()),
                path(act.undoes()),
                hindrances.of(found, viewer));
        return Html.page(act.act(), templates.historyUndoingAct(page));
    }

    /// Whoever did not do it himself must have the right to change all that it changed.
    boolean mayChange(ChangeSet act, Viewer viewer) {
        return viewer.isAdministrator()
                || MayUndo.isOwn(act, viewer)
                || isAbout(act.id(), records -> seen.mayChangeAll(records, viewer));
    }

    private boolean isAbout(ChangeSetId id, Predicate<List<UUID>> these) {
        List<UUID> subjects = journal.subjectsOf(id, SUBJECTS + 1);
        return !subjects.isEmpty() && subjects.size() <= SUBJECTS && these.test(subjects);
    }

    private static String path(@Nullable ChangeSetId id) {
        return id == null ? "" : "/changes/" + id;
    }
}
