package rapport.messages.boxes;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.access.settings.SettingsTab;
import rapport.access.settings.SettingsTabs;
import rapport.journal.Does;
import rapport.messages.sending.Sending;
import rapport.messages.sending.Sendings;
import rapport.messages.servers.MailServer;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

/// Where everybody connects the own box. Its server is the one that an administrator has set up
/// for all, so that nobody sends this program to any machine of the house.
@Controller
@RequestMapping(OwnBoxController.PATH)
@AllowedTo(Whom.EVERYBODY)
class OwnBoxController {
    static final String PATH = "/settings/mail-box";

    private final Boxes boxes;
    private final Sendings sendings;
    private final FetchBoxes fetch;
    private final Templates templates;
    private final Clock clock;

    OwnBoxController(Boxes boxes, Sendings sendings, FetchBoxes fetch, Templates templates, Clock clock) {
        this.boxes = boxes;
        this.sendings = sendings;
        this.fetch = fetch;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    Html show(Viewer viewer) {
        var box = boxes.of(viewer.id());
        var form = box.map(BoxForm::of)
                .orElseGet(() ->
                        new BoxForm("", viewer.email(), "", "", BoxForm.EMPTY.security(), viewer.email(), "", "", ""));
        return page(box, form, "", Map.of(), viewer);
    }

    /// It is tried before it is kept: a box that cannot be opened is of no use to anybody.
    @PostMapping
    @Does(value = "Connect the own mail box", undo = false, noted = true)
    Html update(BoxForm typed, Viewer viewer) {
        Sending server = sendings.find()
                .filter(one -> !one.boxHost().isEmpty())
                .orElseThrow(() -> new NotFound("No server for mail boxes is set up."));
        var box = boxes.of(viewer.id());
        var form = typed.at(server.boxHost(), server.boxPort(), server.boxSecurity());
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return page(box, form, "", problems, viewer).status(422);
        }
        String password = box.filter(kept -> form.password().isEmpty()
                        && kept.userName().equals(form.userName())
                        && kept.host().equals(form.host()))
                .map(kept -> boxes.password(kept.id()))
                .orElse(form.password());
        String wrong = fetch.tried(
                new MailServer(form.host(), form.portNumber(), form.security(), form.userName(), password),
                form.folder());
        if (!wrong.isEmpty()) {
            return page(box, form, wrong, Map.of(), viewer).status(422);
        }
        if (box.isPresent()) {
            boxes.change(box.get(), form, password, clock.instant());
        } else {
            boxes.add(form, viewer.id(), clock.instant(), viewer.id());
        }
        return Html.goTo(PATH).with(Toast.ok("Connected. What came lately is fetched now."));
    }

    @DeleteMapping
    @Does(value = "Disconnect the own mail box", undo = false, noted = true)
    Html delete(Viewer viewer) {
        boxes.of(viewer.id()).ifPresent(box -> boxes.remove(box.id()));
        return Html.goTo(PATH).with(Toast.ok("Disconnected. What came from it stays."));
    }

    private Html page(Optional<Box> box, BoxForm form, String wrong, Map<String, String> problems, Viewer viewer) {
        return Html.page(
                "Your mail",
                templates.messagesBoxesBox(new BoxPage(
                        SettingsTabs.of(viewer, SettingsTab.MAIL_BOX),
                        PATH,
                        true,
                        sendings.find().filter(one -> !one.boxHost().isEmpty()).isPresent(),
                        form,
                        box.map(one -> BoxWords.state(
                                        one, !boxes.password(one.id()).isEmpty(), viewer.formats()))
                                .orElse(null),
                        wrong,
                        false,
                        problems)));
    }
}
