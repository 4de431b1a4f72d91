package rapport.messages.boxes;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import rapport.access.Accounts;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.access.settings.SettingsTab;
import rapport.access.settings.SettingsTabs;
import rapport.journal.Does;
import rapport.messages.BoxId;
import rapport.messages.servers.MailServer;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

/// Where administrators look after the boxes that all share, and see how those of colleagues do.
@Controller
@RequestMapping(BoxController.PATH)
@AllowedTo(Whom.ADMINISTRATORS)
class BoxController {
    static final String PATH = "/settings/mail-boxes";

    private final Boxes boxes;
    private final FetchBoxes fetch;
    private final Accounts accounts;
    private final Templates templates;
    private final Clock clock;

    BoxController(Boxes boxes, FetchBoxes fetch, Accounts accounts, Templates templates, Clock clock) {
        this.boxes = boxes;
        this.fetch = fetch;
        this.accounts = accounts;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    Html index(Viewer viewer) {
        var personal = boxes.personal();
        var names = accounts.names(
                personal.stream().map(Box::account).filter(Objects::nonNull).toList());
        var rows = Stream.concat(boxes.shared().stream(), personal.stream())
                .map(box -> BoxWords.row(
                        box, box.account() == null ? "" : names.getOrDefault(box.account(), ""), viewer.formats()))
                .toList();
        return Html.page("Mail boxes", templates.messagesBoxesBoxes(new BoxesPage(tabs(viewer), rows)));
    }

    @GetMapping("/new")
    Html blank(Viewer viewer) {
        return page(Optional.empty(), BoxForm.EMPTY, Optional.empty(), Map.of(), viewer);
    }

    @GetMapping("/{id}")
    Html show(@PathVariable BoxId id, Viewer viewer) {
        var box = found(id);
        return page(Optional.of(box), BoxForm.of(box), Optional.empty(), Map.of(), viewer);
    }

    @PostMapping
    @Does(value = "Add a mail box", undo = false, noted = true)
    Html create(BoxForm form, Viewer viewer) {
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return page(Optional.empty(), form, Optional.empty(), problems, viewer)
                    .status(422);
        }
        var id = boxes.add(form, null, clock.instant(), viewer.id());
        return Html.goTo(PATH + "/" + id).with(Toast.ok("What came lately is fetched now."));
    }

    @PostMapping("/{id}")
    @Does(value = "Change a mail box", undo = false, noted = true)
    Html update(@PathVariable BoxId id, BoxForm form, Viewer viewer) {
        var box = found(id);
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return page(Optional.of(box), form, Optional.empty(), problems, viewer)
                    .status(422);
        }
        boxes.change(box, form, password(Optional.of(box), form), clock.instant());
        return Html.goTo(PATH + "/" + id).with(Toast.ok("Saved"));
    }

    @DeleteMapping("/{id}")
    @Does(value = "Remove a mail box", undo = false, noted = true)
    Html delete(@PathVariable BoxId id) {
        boxes.remove(found(id).id());
        return Html.goTo(PATH).with(Toast.ok("Removed. What came from it stays."));
    }

    @PostMapping("/{id}/pause")
    @Does(value = "Pause a mail box", undo = false, noted = true)
    Html pause(@PathVariable BoxId id) {
        boxes.pause(found(id).id(), clock.instant(), clock.instant());
        return Html.goTo(PATH + "/" + id).with(Toast.ok("Nothing is fetched any more."));
    }

    @DeleteMapping("/{id}/pause")
    @Does(value = "Let a mail box go on", undo = false, noted = true)
    Html goOn(@PathVariable BoxId id) {
        boxes.pause(found(id).id(), null, clock.instant());
        return Html.goTo(PATH + "/" + id).with(Toast.ok("It is looked into again."));
    }

    @PostMapping("/trials")
    @Does(value = "Try a mail box", undo = false)
    Html tryNew(BoxForm form, Viewer viewer) {
        return tried(Optional.empty(), form, viewer);
    }

    @PostMapping("/{id}/trials")
    @Does(value = "Try a mail box", undo = false)
    Html tryOut(@PathVariable BoxId id, BoxForm form, Viewer viewer) {
        return tried(Optional.of(found(id)), form, viewer);
    }

    private Html tried(Optional<Box> box, BoxForm form, Viewer viewer) {
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return page(box, form, Optional.empty(), problems, viewer).status(422);
        }
        var server =
                new MailServer(form.host(), form.portNumber(), form.security(), form.userName(), password(box, form));
        return page(box, form, Optional.of(fetch.tried(server, form.folder())), Map.of(), viewer);
    }

    /// A password that is kept is only sent to the server and the user for which it was given.
    private String password(Optional<Box> box, BoxForm form) {
        return box.filter(kept -> form.password().isEmpty()
                        && kept.host().equals(form.host())
                        && kept.userName().equals(form.userName()))
                .map(kept -> boxes.password(kept.id()))
                .orElse(form.password());
    }

    private Box found(BoxId id) {
        return boxes.find(id).orElseThrow(() -> new NotFound("There is no such mail box."));
    }

    private Html page(
            Optional<Box> box, BoxForm form, Optional<String> tried, Map<String, String> problems, Viewer viewer) {
        return Html.page(
                box.map(Box::name).orElse("New mail box"),
                templates.messagesBoxesBox(new BoxPage(
                        tabs(viewer),
                        box.map(one -> PATH + "/" + one.id()).orElse(PATH),
                        false,
                        true,
                        form,
                        box.map(one -> BoxWords.state(
                                        one, !boxes.password(one.id()).isEmpty(), viewer.formats()))
                                .orElse(null),
                        tried.map(wrong -> wrong.isEmpty() ? "It works: the box can be opened." : wrong)
                                .orElse(""),
                        tried.filter(String::isEmpty).isPresent(),
                        problems)));
    }

    private static SettingsTabs tabs(Viewer viewer) {
        return SettingsTabs.of(viewer, SettingsTab.MAIL_BOXES);
    }
}
