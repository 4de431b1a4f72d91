package rapport.correspondence.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.correspondence.filing.MessageSight;
import rapport.journal.Does;
import rapport.messages.Message;
import rapport.messages.MessageId;
import rapport.messages.Outbox;
import rapport.timeline.TimelineKinds;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

/// One message.
@Controller
@RequestMapping("/messages/{id}")
@AllowedTo(on = TimelineKinds.INTERACTION)
class MessageController {
    private final MessageSight sight;
    private final MessagePages pages;
    private final TakeBack takeBack;
    private final Outbox outbox;
    private final Templates templates;

    MessageController(MessageSight sight, MessagePages pages, TakeBack takeBack, Outbox outbox, Templates templates) {
        this.sight = sight;
        this.pages = pages;
        this.takeBack = takeBack;
        this.outbox = outbox;
        this.templates = templates;
    }

    @GetMapping
    Html show(@PathVariable MessageId id, Viewer viewer) {
        var page = pages.of(found(id, viewer), viewer);
        return Html.page(page.subject(), templates.correspondencePageMessage(page));
    }

    /// How it stands, for a timeline.
    @GetMapping("/state")
    Html state(@PathVariable MessageId id, Viewer viewer) {
        Message message = found(id, viewer).message();
        return Html.ok(templates.correspondencePageState(message.state(), message.problem()));
    }

    @AllowedTo(right = Right.CREATE, on = TimelineKinds.INTERACTION)
    @DeleteMapping
    @Does("Take back an e-mail")
    Html delete(@PathVariable MessageId id, Viewer viewer) {
        var seen = own(id, viewer);
        String back = seen.interaction()
                .flatMap(one -> one.parties().stream().findFirst())
                .map(party -> party.path())
                .orElse("/outbox");
        return takeBack.of(seen, viewer)
                ? Html.goTo(back).with(Toast.ok("The mail does not go out"))
                : Html.goTo("/messages/" + id).with(Toast.warn("It has gone out already."));
    }

    @AllowedTo(right = Right.CREATE, on = TimelineKinds.INTERACTION)
    @PostMapping("/attempts")
    @Does(value = "Let an e-mail go once more", undo = false)
    Html again(@PathVariable MessageId id, Viewer viewer) {
        own(id, viewer);
        return Html.goTo("/messages/" + id)
                .with(
                        outbox.again(id).isPresent()
                                ? Toast.ok("It is tried once more")
                                : Toast.warn("It is on its way already."));
    }

    private MessageSight.Seen own(MessageId id, Viewer viewer) {
        var seen = found(id, viewer);
        if (!viewer.id().equals(seen.message().account()) && !viewer.isAdministrator()) {
            throw new NotFound("This is another's mail.");
        }
        return seen;
    }

    private MessageSight.Seen found(MessageId id, Viewer viewer) {
        return sight.find(id, viewer)
                .orElseThrow(() -> new NotFound("There is no such message, or none that you may read."));
    }
}
