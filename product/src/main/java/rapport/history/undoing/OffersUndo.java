package rapport.history.undoing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.Viewers;
import rapport.history.telling.ClosedFields;
import rapport.journal.ChangeSetId;
import rapport.journal.ChangeSets;
import rapport.web.Undoing;

/// Offers to take back what this request has written, unless that would change what the roles close.
@Component
class OffersUndo implements Undoing {
    private final ChangeSets changeSets;
    private final ClosedFields closed;
    private final Viewers viewers;

    OffersUndo(ChangeSets changeSets, ClosedFields closed, Viewers viewers) {
        this.changeSets = changeSets;
        this.closed = closed;
        this.viewers = viewers;
    }

    @Override
    public Optional<String> offer() {
        return changeSets.justWritten().filter(this::isOpen).map(id -> "/changes/" + id + "/undo");
    }

    private boolean isOpen(ChangeSetId act) {
        return viewers.current().flatMap(viewer -> closed.against(act, viewer)).isEmpty();
    }
}
