package rapport.notices.live;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.SecretKey;
import rapport.notices.Topic;

/// The pages that are open on this node. There is an end to how many.
@Component
class Audience {
    private static final int OF_A_SESSION = 8;
    private static final int OF_ALL = 5_000;

    private final List<OpenPage> pages = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    /// Empty when this node takes no more. The oldest page of a session makes room for the newest.
    synchronized Optional<OpenPage> join(AccountId account, SecretKey session, Set<Topic> watched) {
        if (closed || pages.size() >= OF_ALL) {
            return Optional.empty();
        }
        List<OpenPage> others =
                pages.stream().filter(page -> page.session().equals(session)).toList();
        if (others.size() >= OF_A_SESSION) {
            others.getFirst().end(OpenPage.End.TOO_MANY);
            pages.remove(others.getFirst());
        }
        var page = new OpenPage(account, session, watched);
        pages.add(page);
        return Optional.of(page);
    }

    void leave(OpenPage page) {
        pages.remove(page);
    }

    void tell(Topic topic) {
        pages.forEach(page -> page.hear(topic));
    }

    void tellEverything() {
        pages.forEach(OpenPage::hearEverything);
    }

    void open() {
        closed = false;
    }

    synchronized void close() {
        closed = true;
        pages.forEach(page -> page.end(OpenPage.End.CLOSING));
        pages.clear();
    }
}
