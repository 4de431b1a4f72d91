package rapport.notices.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.SecretKey;
import rapport.access.SessionCookie;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.notices.NoticeId;
import rapport.notices.Topic;
import rapport.web.Refused;

/// The stream of an open page. Each is a virtual thread that waits; it holds no connection to the database meanwhile.
@Controller
@AllowedTo(Whom.EVERYBODY)
class LiveController {
    private static final Logger LOG = LoggerFactory.getLogger(LiveController.class);
    private static final int MOST_WATCHED = 200;

    private final Audience audience;
    private final Telling telling;

    LiveController(Audience audience, Telling telling) {
        this.audience = audience;
        this.telling = telling;
    }

    /// @param after  the latest notice that the browser has shown; empty when it has shown none
    /// @param watch  what the page shows that may move
    /// @param latest the same as `after`, by a browser that comes back by itself
    @GetMapping("/live")
    void live(
            @RequestParam String after,
            @RequestParam(defaultValue = "") List<String> watch,
            @RequestHeader(name = "Last-Event-ID", defaultValue = "") String latest,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        SecretKey session =
                SessionCookie.read(request).orElseThrow(() -> new Refused("Only browsers hear what moves."));
        var page = audience.join(viewer.id(), session, watched(viewer, watch));
        if (page.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", "30");
            return;
        }
        try {
            telling.to(page.get(), seen(latest.isEmpty() ? after : latest), EventStream.open(response));
        } catch (IOException | DataAccessException gone) {
            // The browser went to another page, as most do, or the database is away: then the browser comes back.
            LOG.debug("A stream ended", gone);
        } finally {
            audience.leave(page.get());
        }
    }

    private static Set<Topic> watched(Viewer viewer, List<String> watch) {
        var watched = new HashSet<Topic>();
        watch.stream()
                .filter(Topic::isTopic)
                .limit(MOST_WATCHED)
                .map(Topic::new)
                .filter(topic -> !topic.text().startsWith("notices:"))
                .forEach(watched::add);
        watched.add(Topic.noticesOf(viewer.id()));
        return watched;
    }

    private static NoticeId seen(String id) {
        try {
            return id.isEmpty() ? NoticeId.NONE : NoticeId.of(id);
        } catch (IllegalArgumentException notOurs) {
            return NoticeId.NONE;
        }
    }
}
