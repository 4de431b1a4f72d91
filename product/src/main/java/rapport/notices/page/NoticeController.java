package rapport.notices.page;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.journal.Does;
import rapport.notices.Notice;
import rapport.notices.NoticeId;
import rapport.notices.Notices;
import rapport.web.Formats;
import rapport.web.Html;
import templates.Templates;

@Controller
@RequestMapping("/notices")
@AllowedTo(Whom.EVERYBODY)
class NoticeController {
    private static final int SHOWN = 50;

    private final Notices notices;
    private final Clock clock;
    private final Templates templates;

    NoticeController(Notices notices, Clock clock, Templates templates) {
        this.notices = notices;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    Html index(@RequestParam Optional<NoticeId> before, Viewer viewer) {
        List<Notice> found = notices.latest(viewer.id(), before.orElse(NoticeId.NONE), SHOWN + 1);
        List<Notice> shown = found.stream().limit(SHOWN).toList();
        Instant now = clock.instant();
        var page = new NoticesPage(
                shown.stream().map(notice -> row(notice, viewer.formats(), now)).toList(),
                shown.isEmpty() ? "" : shown.getFirst().id().toString(),
                found.size() > SHOWN ? "/notices?before=" + shown.getLast().id() : null);
        return Html.page("Notices", templates.noticesPageNotices(page));
    }

    /// Marks all notices as read, up to the latest that was shown.
    @PostMapping("/reading")
    @Does(value = "Read all notices", undo = false)
    Html readAll(@RequestParam NoticeId latest, Viewer viewer) {
        notices.readUpTo(viewer.id(), latest);
        return Html.goTo("/notices");
    }

    @PostMapping("/{id}/reading")
    @Does(value = "Read a notice", undo = false)
    ResponseEntity<Void> read(@PathVariable NoticeId id, Viewer viewer) {
        notices.read(viewer.id(), id);
        return ResponseEntity.noContent().build();
    }

    private static NoticesPage.Row row(Notice notice, Formats formats, Instant now) {
        return new NoticesPage.Row(
                notice.kind().icon(),
                notice.kind().tone(),
                notice.sentence(),
                notice.action(),
                notice.link(),
                formats.ago(notice.at(), now),
                notice.readAt() == null);
    }
}
