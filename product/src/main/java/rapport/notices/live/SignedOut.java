package rapport.notices.live;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import rapport.access.SessionsEnded;
import rapport.notices.OpenPages;
import rapport.notices.Topic;

/// Lets the streams of somebody who signed out find that their session has ended, on whatever node they are.
@Component
class SignedOut {
    private final OpenPages pages;

    SignedOut(OpenPages pages) {
        this.pages = pages;
    }

    @EventListener
    void tell(SessionsEnded ended) {
        pages.tell(Topic.noticesOf(ended.account()));
    }
}
