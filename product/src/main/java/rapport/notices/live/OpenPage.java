package rapport.notices.live;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import rapport.access.AccountId;
import rapport.access.SecretKey;
import rapport.notices.Topic;

/// One page in one browser, as far as it is told what moves. What moves again before the page has heard of it is told
/// once, so that a slow browser costs no more than a fast one.
final class OpenPage {
    /// Why a stream ends.
    enum End {
        /// The browser should not come back by itself: this session has newer pages.
        TOO_MANY,
        /// It should: this node closes, another may be there.
        CLOSING
    }

    private final AccountId account;
    private final SecretKey session;
    private final Set<Topic> watched;
    private final Set<Topic> pending = ConcurrentHashMap.newKeySet();
    private final BlockingQueue<Topic> moved = new LinkedBlockingQueue<>();
    private volatile @Nullable End end;

    OpenPage(AccountId account, SecretKey session, Set<Topic> watched) {
        this.account = account;
        this.session = session;
        this.watched = watched;
    }

    AccountId account() {
        return account;
    }

    SecretKey session() {
        return session;
    }

    void hear(Topic topic) {
        if (watched.contains(topic) && pending.add(topic)) {
            moved.add(topic);
        }
    }

    /// After a time in which nothing was heard, anything may have moved.
    void hearEverything() {
        watched.forEach(this::hear);
    }

    /// Waits for the next thing that moved; null when nothing did for so long, or the stream is over.
    @Nullable
    Topic next(Duration patience) throws InterruptedException {
        Topic topic = moved.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (topic != null) {
            pending.remove(topic);
        }
        return topic;
    }

    void end(End why) {
        end = why;
        moved.add(Topic.noticesOf(account));
    }

    @Nullable
    End isOver() {
        return end;
    }
}
