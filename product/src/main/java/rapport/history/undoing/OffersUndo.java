package rapport.history.undoing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.journal.ChangeSets;
import rapport.web.Undoing;

/// Offers to take back what this request has written.
@Component
class OffersUndo implements Undoing {
    private final ChangeSets changeSets;

    OffersUndo(ChangeSets changeSets) {
        this.changeSets = changeSets;
    }

    @Override
    public Optional<String> offer() {
        return changeSets.justWritten().map(id -> "/changes/" + id + "/undo");
    }
}
