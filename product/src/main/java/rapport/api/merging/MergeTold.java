package rapport.api.merging;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.api.problem.ApiRefusal;
import rapport.api.problem.ProblemKind;
import rapport.customers.KnownParties;
import rapport.customers.KnownParty;
import rapport.customers.MergedParties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.merging.MergeParties;
import rapport.customers.merging.Merged;
import rapport.customers.merging.SideBySide;
import rapport.customers.merging.Survivors;
import rapport.history.telling.ClosedFields;
import rapport.history.telling.MayUndo;
import rapport.journal.ChangeSet;
import rapport.journal.Journal;
import rapport.journal.UndoChangeSet;
import rapport.journal.Undone;
import rapport.web.NotFound;

/// Merges two parties as the rules of survival say, and takes them apart again, for programs.
@Service
class MergeTold {
    private final KnownParties known;
    private final MergedParties merged;
    private final MergeParties merge;
    private final SideBySide sideBySide;
    private final Journal journal;
    private final ClosedFields closed;
    private final UndoChangeSet undo;

    MergeTold(
            KnownParties known,
            MergedParties merged,
            MergeParties merge,
            SideBySide sideBySide,
            Journal journal,
            ClosedFields closed,
            UndoChangeSet undo) {
        this.known = known;
        this.merged = merged;
        this.merge = merge;
        this.sideBySide = sideBySide;
        this.journal = journal;
        this.closed = closed;
        this.undo = undo;
    }

    @Transactional
    void into(PartyKind kind, PartyId stays, PartyId goes, Viewer viewer) {
        if (stays.equals(goes)) {
            throw ApiRefusal.of(ProblemKind.NOT_MERGED, "“other” is this one: name the one that shall be part of it.");
        }
        KnownParty one = known.find(stays, kind, viewer).orElseThrow(MergeTold::nobody);
        KnownParty other = known.find(goes, kind, viewer).orElseThrow(() -> new NotFound("There is no such “other”."));
        var survivors = Survivors.byRule(sideBySide.singles(one, other, kind, viewer));
        switch (merge.into(stays, goes, survivors, viewer)) {
            case Merged.Done _ -> {}
            case Merged.Refused(var sentence) -> throw ApiRefusal.of(ProblemKind.NOT_MERGED, sentence);
            case Merged.Missing() ->
                throw ApiRefusal.of(
                        ProblemKind.NOT_MERGED,
                        "A merge needs the right to change both and to delete the one that goes.");
        }
    }

    /// What was changed since stays where it is.
    @Transactional
    void apart(PartyKind kind, PartyId stays, PartyId other, Viewer viewer) {
        demandSeen(kind, stays, viewer);
        ChangeSet act = merged.behind(stays, viewer).stream()
                .filter(former -> former.id().equals(other))
                .findFirst()
                .flatMap(former -> journal.find(former.act()))
                .orElseThrow(() -> new NotFound("The two are not one."));
        if (!MayUndo.of(act, viewer)) {
            throw ApiRefusal.of(ProblemKind.NOT_MERGED, "Only an administrator, or who made them one, may part them.");
        }
        closed.demandNone(act.id(), viewer);
        if (!(undo.now(act.id(), true) instanceof Undone.Done)) {
            throw ApiRefusal.of(ProblemKind.NOT_MERGED, "They have been taken apart already.");
        }
    }

    /// The others that a party is made of, the last first.
    List<MergedParties.Former> behind(PartyKind kind, PartyId id, Viewer viewer) {
        demandSeen(kind, id, viewer);
        return merged.behind(id, viewer);
    }

    private void demandSeen(PartyKind kind, PartyId id, Viewer viewer) {
        if (known.find(id, kind, viewer).isEmpty()) {
            throw nobody();
        }
    }

    private static NotFound nobody() {
        return new NotFound("There is nobody at this address, or nobody that you may see.");
    }
}
