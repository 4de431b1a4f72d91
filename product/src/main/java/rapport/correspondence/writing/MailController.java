package rapport.correspondence.writing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.correspondence.filing.MessageSight;
import rapport.correspondence.templating.TemplateId;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.journal.Does;
import rapport.messages.Message;
import rapport.messages.MessageId;
import rapport.messages.NewMessage;
import rapport.messages.Outbox;
import rapport.timeline.TimelineKinds;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;

/// Where mails are written.
@Controller
@RequestMapping("/messages")
@AllowedTo(right = Right.CREATE, on = TimelineKinds.INTERACTION)
class MailController {
    private final WriteMail write;
    private final MailWriting writing;
    private final InsertTemplate insert;
    private final MessageSight sight;
    private final Parties parties;
    private final Outbox outbox;

    MailController(
            WriteMail write,
            MailWriting writing,
            InsertTemplate insert,
            MessageSight sight,
            Parties parties,
            Outbox outbox) {
        this.write = write;
        this.writing = writing;
        this.insert = insert;
        this.sight = sight;
        this.parties = parties;
        this.outbox = outbox;
    }

    @GetMapping("/new")
    Html blank(@RequestParam PartyId party, @RequestParam(defaultValue = "") String about, Viewer viewer) {
        var named = found(party, viewer);
        return writing.page(named, writing.blank(named, about, viewer), Map.of(), viewer);
    }

    /// The same form, with what a template says in it.
    @PostMapping("/drafts")
    @Does(value = "Insert a template into an e-mail", undo = false)
    Html draft(MailForm form, @RequestParam(defaultValue = "") String template, Viewer viewer) {
        var party = found(id(form.party()).map(PartyId::new).orElseThrow(MailController::nobody), viewer);
        return id(template)
                .map(TemplateId::new)
                .flatMap(id -> insert.into(form, id, party, viewer))
                .map(filled -> writing.page(party, filled, Map.of(), viewer))
                .orElseGet(() -> writing.page(party, form, Map.of(), viewer));
    }

    /// Under the customer with whom it stands. A message that stands nowhere is filed before it
    /// is answered.
    @GetMapping("/{id}/answer")
    Html answer(@PathVariable MessageId id, Viewer viewer) {
        var seen = sight.find(id, viewer).orElseThrow(MailController::nothing);
        var party = seen.interaction()
                .flatMap(view -> view.parties().stream().findFirst())
                .orElseThrow(() -> new NotFound("File this message first: then it is known whom you answer."));
        return writing.page(party, writing.answer(party, seen.message(), viewer), Map.of(), viewer);
    }

    @PostMapping
    @Does("Write an e-mail")
    Html create(
            MailForm form,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> sent,
            Viewer viewer)
            throws IOException {
        var party = found(id(form.party()).map(PartyId::new).orElseThrow(MailController::nobody), viewer);
        List<MultipartFile> files = sent == null
                ? List.of()
                : sent.stream().filter(file -> !file.isEmpty()).toList();
        String tooLarge = NewMessage.filesProblem(
                files.stream().mapToLong(MultipartFile::getSize).sum());
        if (!tooLarge.isEmpty()) {
            return writing.page(party, form, Map.of("files", tooLarge), viewer).status(422);
        }
        return switch (write.to(party, form, read(files), answered(form, viewer), viewer)) {
            case Written.Refused(var problems) ->
                writing.page(party, form, problems, viewer).status(422);
            case Written.InOutbox _ ->
                Html.goTo(party.path())
                        .with(Toast.ok(
                                outbox.isTaken()
                                        ? "It goes out in " + Outbox.REST.toSeconds() + " seconds"
                                        : "It waits in the outbox until a server is set up"));
        };
    }

    /// Of what kind it is, the browser says, and nobody relies on it.
    private static List<NewMessage.File> read(List<MultipartFile> files) throws IOException {
        var all = new ArrayList<NewMessage.File>();
        for (MultipartFile file : files) {
            String name =
                    Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceAll("[/\\\\\\p{Cntrl}]", "_");
            all.add(new NewMessage.File(
                    name.isBlank() ? "without a name" : name, "application/octet-stream", file.getBytes()));
        }
        return all;
    }

    private @Nullable Message answered(MailForm form, Viewer viewer) {
        return id(form.answers())
                .map(MessageId::new)
                .flatMap(id -> sight.find(id, viewer))
                .map(MessageSight.Seen::message)
                .orElse(null);
    }

    private Parties.Named found(PartyId id, Viewer viewer) {
        return parties.find(id, viewer).orElseThrow(MailController::nobody);
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static NotFound nobody() {
        return new NotFound("There is no such customer, or you may not see it.");
    }

    static NotFound nothing() {
        return new NotFound("There is no such message, or none that you may read.");
    }
}
