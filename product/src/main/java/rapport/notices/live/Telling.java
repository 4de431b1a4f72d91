package rapport.notices.live;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;
import rapport.access.Sessions;
import rapport.notices.Notice;
import rapport.notices.NoticeId;
import rapport.notices.Notices;
import rapport.notices.Topic;
import tools.jackson.databind.json.JsonMapper;

/// Tells one page what it should hear, until the browser goes, the session ends, or this node closes.
@Component
class Telling {
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);
    private static final int COME_BACK_AFTER = 3_000;
    private static final int TOLD_AT_ONCE = 3;

    private final Notices notices;
    private final Sessions sessions;
    private final JsonMapper json;

    Telling(Notices notices, Sessions sessions, JsonMapper json) {
        this.notices = notices;
        this.sessions = sessions;
        this.json = json;
    }

    /// @param seen the latest notice that the browser has shown; [NoticeId#NONE] begins with what comes from now on
    void to(OpenPage page, NoticeId seen, EventStream stream) throws IOException, InterruptedException {
        Topic notes = Topic.noticesOf(page.account());
        stream.comeBackAfter(COME_BACK_AFTER);
        NoticeId told =
                seen.equals(NoticeId.NONE) ? notices.standing(page.account()).latest() : seen;
        told = tellNotices(page, told, stream);
        while (true) {
            Topic moved = page.next(HEARTBEAT);
            switch (page.isOver()) {
                case TOO_MANY -> {
                    stream.event("over", "");
                    return;
                }
                case CLOSING -> {
                    return;
                }
                case null -> {}
            }
            if ((moved == null || moved.equals(notes)) && !sessions.isOpen(page.session())) {
                stream.event("over", "");
                return;
            }
            if (moved == null) {
                stream.beat();
            } else if (moved.equals(notes)) {
                told = tellNotices(page, told, stream);
            } else {
                stream.event("moved", moved.text());
            }
        }
    }

    private NoticeId tellNotices(OpenPage page, NoticeId after, EventStream stream) throws IOException {
        NoticeId told = after;
        for (Notice notice : notices.since(page.account(), after, TOLD_AT_ONCE)) {
            stream.event(
                    "notice",
                    json.writeValueAsString(Map.of(
                            "id", notice.id().toString(),
                            "kind", notice.kind().tone(),
                            "text", notice.sentence(),
                            "action", notice.action(),
                            "href", notice.link())),
                    notice.id());
            told = notice.id();
        }
        stream.event("unread", Integer.toString(notices.standing(page.account()).unread()), told);
        return told;
    }
}
