package rapport.history.telling;

import rapport.access.Viewer;
import rapport.journal.ChangeSet;
import rapport.journal.Source;

/// Who may take an act back: an administrator any; everybody what they did themselves, and what a colleague did by hand
/// to records that they may see.
public final class MayUndo {
    private MayUndo() {}

    public static boolean of(ChangeSet act, Viewer viewer) {
        boolean byHand = act.source() == Source.SCREEN || act.source() == Source.API;
        return viewer.mayWrite() && (viewer.isAdministrator() || isOwn(act, viewer) || byHand);
    }

    public static boolean isOwn(ChangeSet act, Viewer viewer) {
        return viewer.id().value().equals(act.actor());
    }
}
