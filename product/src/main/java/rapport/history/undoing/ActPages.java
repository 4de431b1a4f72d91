package rapport.history.undoing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.history.telling.ClosedFields;
import rapport.history.telling.Entries;
import rapport.history.telling.Entry;
import rapport.history.telling.Reaches;
import rapport.journal.ChangeSet;
import rapport.journal.ChangeSetId;
import rapport.journal.Conflict;
import rapport.journal.Conflicts;
import rapport.journal.Journal;
import rapport.journal.Told;
import rapport.web.Html;
import rapport.web.NotFound;
import templates.Templates;

/// The page of one act.
@Component
class ActPages {
    private static final int CHANGES = 200;

    private final Journal journal;
    private final Conflicts conflicts;
    private final Entries entries;
    private final Reaches reaches;
    private final ClosedFields closed;
    private final Templates templates;

    ActPages(
            Journal journal,
            Conflicts conflicts,
            Entries entries,
            Reaches reaches,
            ClosedFields closed,
            Templates templates) {
        this.journal = journal;
        this.conflicts = conflicts;
        this.entries = entries;
        this.reaches = reaches;
        this.closed = closed;
        this.templates = templates;
    }

    ChangeSet visible(ChangeSetId id, Viewer viewer) {
        return journal.find(id).filter(act -> reaches.sees(act, viewer)).orElseThrow(ActPages::nothing);
    }

    ChangeSet known(ChangeSetId id) {
        return journal.find(id).orElseThrow(ActPages::nothing);
    }

    Html page(ChangeSetId id, Viewer viewer) {
        var told = journal.find(id, CHANGES)
                .filter(one -> reaches.sees(one.changeSet(), viewer))
                .orElseThrow(ActPages::nothing);
        ChangeSet act = told.changeSet();
        List<Conflict> found =
                told.hindered() ? conflicts.keptBy(act.undoneBy() == null ? id : act.undoneBy(), CHANGES) : List.of();
        var shown = entries.ofAct(told, found, viewer);
        var page = new ActPage(
                entry(told, shown.entry(), viewer), path(act.undoneBy()), path(act.undoes()), shown.hindrances());
        return Html.page(act.act(), templates.historyUndoingAct(page));
    }

    /// Where it changed more than is shown, what is not shown may stand against taking it back.
    private Entry entry(Told told, Entry entry, Viewer viewer) {
        return told.more() && entry.mayUndo()
                ? closed.against(told.changeSet().id(), viewer)
                        .map(entry::withheld)
                        .orElse(entry)
                : entry;
    }

    private static NotFound nothing() {
        return new NotFound("There is no such act, or none that you may see.");
    }

    /// Whoever did not do it himself must have the right to change all that it changed.
    boolean mayChange(ChangeSet act, Viewer viewer) {
        return reaches.mayChange(act, viewer);
    }

    private static String path(@Nullable ChangeSetId id) {
        return id == null ? "" : "/changes/" + id;
    }
}
