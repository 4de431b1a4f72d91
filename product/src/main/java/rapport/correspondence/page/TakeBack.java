package rapport.correspondence.page;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.correspondence.filing.MessageSight;
import rapport.messages.Outbox;
import rapport.timeline.telling.RemoveInteraction;

/// Takes a mail out of the outbox before it goes, and off the timelines on which it stands.
@Service
class TakeBack {
    private final Outbox outbox;
    private final RemoveInteraction remove;

    TakeBack(Outbox outbox, RemoveInteraction remove) {
        this.outbox = outbox;
        this.remove = remove;
    }

    /// @return false when it has gone already
    @Transactional
    boolean of(MessageSight.Seen seen, Viewer by) {
        if (!outbox.remove(seen.message().id())) {
            return false;
        }
        seen.interaction().filter(one -> RemoveInteraction.isFor(by, one)).ifPresent(remove::of);
        return true;
    }
}
