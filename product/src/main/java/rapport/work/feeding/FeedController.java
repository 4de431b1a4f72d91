package rapport.work.feeding;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import rapport.access.AllowedTo;
import rapport.access.OwnerId;
import rapport.access.SecretKey;
import rapport.access.Viewer;
import rapport.access.Viewers;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Open;
import rapport.web.Toast;
import rapport.work.WorkKinds;
import rapport.work.calendar.Events;
import templates.Templates;

/// The calendar of a person for other programs, which show a secret address and cannot sign in.
@Controller
@RequestMapping("/calendar/feed")
class FeedController {
    private static final Duration BACK = Duration.ofDays(60);
    private static final Duration AHEAD = Duration.ofDays(300);
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Feeds feeds;
    private final Events events;
    private final Viewers viewers;
    private final Clock clock;
    private final Templates templates;

    FeedController(Feeds feeds, Events events, Viewers viewers, Clock clock, Templates templates) {
        this.feeds = feeds;
        this.events = events;
        this.viewers = viewers;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    @AllowedTo(on = WorkKinds.WORK)
    Html show(Viewer viewer) {
        return page(viewer, "");
    }

    @PostMapping
    @AllowedTo(on = WorkKinds.WORK)
    @Does(value = "Make an address for a calendar", undo = false, noted = true)
    Html create(Viewer viewer) {
        SecretKey key = feeds.make(viewer.id());
        return page(
                viewer,
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/calendar/feed/" + key.text() + ".ics")
                        .toUriString());
    }

    @DeleteMapping
    @AllowedTo(on = WorkKinds.WORK)
    @Does(value = "Stop the address of a calendar", undo = false, noted = true)
    Html delete(Viewer viewer) {
        feeds.stop(viewer.id());
        return page(viewer, "").with(Toast.ok("The address opens nothing more."));
    }

    /// Whoever has left, or may not see work any more, has no calendar.
    @GetMapping("/{key}.ics")
    @Open
    ResponseEntity<String> read(@PathVariable String key) {
        Viewer owner = feeds.of(new SecretKey(key))
                .flatMap(viewers::of)
                .orElseThrow(() -> new NotFound("There is no calendar at this address."));
        Instant now = clock.instant();
        var text = FeedText.of(
                owner.name(),
                events.between(now.minus(BACK), now.plus(AHEAD), List.of(OwnerId.of(owner.id())), owner),
                now);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .body(text);
    }

    private Html page(Viewer viewer, String address) {
        return Html.page(
                "Calendar in other programs", templates.workFeedingFeed(new FeedPage(feeds.has(viewer.id()), address)));
    }
}
