package rapport.correspondence.inbox;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.correspondence.filing.FileMessage;
import rapport.correspondence.filing.Unfiled;
import rapport.customers.CustomerKinds;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.finding.FindParties;
import rapport.expressions.Option;
import rapport.journal.Does;
import rapport.messages.Arrivals;
import rapport.messages.Message;
import rapport.messages.MessageId;
import rapport.messages.Messages;
import rapport.timeline.TimelineKinds;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

/// Where messages wait of which nobody knows whose they are.
@Controller
@RequestMapping("/inbox")
@AllowedTo(right = Right.CREATE, on = TimelineKinds.INTERACTION)
class InboxController {
    private static final int SHOWN = 50;
    private static final int OPENING = 220;

    private final Unfiled unfiled;
    private final Messages messages;
    private final Arrivals arrivals;
    private final FileMessage file;
    private final MakePerson make;
    private final Parties parties;
    private final FindParties called;
    private final Templates templates;

    InboxController(
            Unfiled unfiled,
            Messages messages,
            Arrivals arrivals,
            FileMessage file,
            MakePerson make,
            Parties parties,
            FindParties called,
            Templates templates) {
        this.unfiled = unfiled;
        this.messages = messages;
        this.arrivals = arrivals;
        this.file = file;
        this.make = make;
        this.parties = parties;
        this.called = called;
        this.templates = templates;
    }

    @GetMapping
    Html index(@RequestParam(defaultValue = "false") boolean aside, Viewer viewer) {
        List<MessageId> ids = unfiled.of(viewer, aside, SHOWN);
        List<Message> waiting = messages.of(ids).reversed();
        var boxes = arrivals.boxes(waiting.stream()
                .map(Message::box)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var files = arrivals.files(ids);
        var rows = waiting.stream()
                .map(one -> new InboxPage.Row(
                        one.id().toString(),
                        one.from().called(),
                        one.from().address(),
                        one.subject().isEmpty() ? "Without a subject" : one.subject(),
                        opening(one.words()),
                        one.box() == null || !boxes.containsKey(one.box())
                                ? ""
                                : boxes.get(one.box()).name(),
                        viewer.formats().dateTime(one.at()),
                        files.getOrDefault(one.id(), 0)))
                .toList();
        boolean makes = viewer.rights().may(CustomerKinds.PERSON, Right.CREATE);
        return Html.page("Inbox", templates.correspondenceInboxInbox(new InboxPage(aside, makes, rows)));
    }

    /// How many wait, for the navigation.
    @GetMapping("/waiting")
    Html waiting(Viewer viewer) {
        int waiting = unfiled.waiting(viewer);
        return Html.ok(templates.correspondenceInboxWaiting(
                waiting == 0 ? "" : waiting > 99 ? "99+" : String.valueOf(waiting)));
    }

    /// Customers whose names begin as was typed.
    @GetMapping("/{id}/customers")
    Html customers(@PathVariable MessageId id, @RequestParam(defaultValue = "") String customer, Viewer viewer) {
        var found = Stream.of(PartyKind.PERSON, PartyKind.ORGANISATION)
                .flatMap(kind -> called.best(kind, customer, viewer).stream())
                .map(one -> new Option(one.id().toString(), one.name()))
                .toList();
        return Html.ok(templates.correspondenceInboxCustomers(id.toString(), found));
    }

    @PostMapping("/{id}/filing")
    @Does("File a message")
    Html create(@PathVariable MessageId id, @RequestParam PartyId party, Viewer viewer) {
        var named = parties.find(party, viewer)
                .orElseThrow(() -> new NotFound("There is no such customer, or you may not see it."));
        return filed(file.with(id, named, viewer), named);
    }

    @AllowedTo(right = Right.CREATE, on = CustomerKinds.PERSON)
    @PostMapping("/{id}/person")
    @Does("Make a person of a message")
    Html makePerson(@PathVariable MessageId id, Viewer viewer) {
        if (!unfiled.has(id, viewer)) {
            return overtaken();
        }
        return make.of(id, viewer)
                .map(person -> Html.goTo("/inbox")
                        .with(Toast.ok(person.name() + " is a person now, and the mail stands there")))
                .orElseGet(InboxController::overtaken);
    }

    @DeleteMapping("/{id}")
    @Does("Set a message aside")
    Html delete(@PathVariable MessageId id, Viewer viewer) {
        return file.setAside(id, viewer) ? Html.goTo("/inbox").with(Toast.ok("Set aside")) : overtaken();
    }

    private static Html filed(int count, Parties.Named with) {
        return count == 0
                ? overtaken()
                : Html.goTo("/inbox")
                        .with(Toast.ok(
                                count == 1
                                        ? "It stands on the timeline of " + with.name()
                                        : count + " messages stand on the timeline of " + with.name()));
    }

    private static Html overtaken() {
        return Html.goTo("/inbox").with(Toast.warn("Somebody else was faster with this message."));
    }

    private static String opening(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.length() > OPENING ? line.substring(0, OPENING) + " …" : line;
    }
}
