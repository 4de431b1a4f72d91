package rapport.intake.connections;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

/// Where an administrator looks after connections.
@Controller
@RequestMapping("/connections")
@AllowedTo(Whom.ADMINISTRATORS)
class ConnectionController {
    private final Connections connections;
    private final ConnectionPages pages;
    private final LookAfterConnections lookAfter;
    private final TestConnection test;
    private final StartRun start;
    private final Templates templates;

    ConnectionController(
            Connections connections,
            ConnectionPages pages,
            LookAfterConnections lookAfter,
            TestConnection test,
            StartRun start,
            Templates templates) {
        this.connections = connections;
        this.pages = pages;
        this.lookAfter = lookAfter;
        this.test = test;
        this.start = start;
        this.templates = templates;
    }

    @GetMapping
    Html index(Viewer viewer) {
        return Html.page("Connections", templates.intakeConnectionsConnections(pages.rows(viewer)));
    }

    @GetMapping("/new")
    Html blank() {
        return page(pages.fresh(ConnectionForm.EMPTY, "", Map.of()));
    }

    @GetMapping("/{id}")
    Html show(@PathVariable ConnectionId id, Viewer viewer) {
        var one = found(id);
        return page(pages.of(one, ConnectionForm.of(one), "", Map.of(), viewer));
    }

    @PostMapping
    @Does(value = "Add a connection", undo = false, noted = true)
    Html create(ConnectionForm form, Viewer viewer) {
        var problems = lookAfter.problems(form, null);
        if (!problems.isEmpty()) {
            return page(pages.fresh(form, "", problems)).status(422);
        }
        var id = lookAfter.add(form, viewer.id());
        start.now(id, viewer.id());
        return Html.goTo("/connections/" + id).with(Toast.ok("It fetches for the first time now."));
    }

    @PostMapping("/{id}")
    @Does(value = "Change a connection", undo = false, noted = true)
    Html update(@PathVariable ConnectionId id, ConnectionForm form, Viewer viewer) {
        var one = found(id);
        var problems = lookAfter.problems(form, id);
        if (!problems.isEmpty()) {
            return page(pages.of(one, form, "", problems, viewer)).status(422);
        }
        lookAfter.change(one, form);
        return Html.goTo("/connections/" + id).with(Toast.ok("Saved"));
    }

    @DeleteMapping("/{id}")
    @Does(value = "Remove a connection", undo = false, noted = true)
    Html delete(@PathVariable ConnectionId id) {
        lookAfter.remove(id);
        return Html.goTo("/connections").with(Toast.ok("Removed. What it brought stays."));
    }

    @PostMapping("/trials")
    @Does(value = "Test a connection", undo = false)
    Html tryNew(ConnectionForm form, Viewer viewer) throws InterruptedException {
        return page(pages.fresh(form, test.said(form, form.secret(), viewer.id()), Map.of()));
    }

    /// A secret that is kept is only sent to where it was given for.
    @PostMapping("/{id}/trials")
    @Does(value = "Test a connection", undo = false)
    Html tryOut(@PathVariable ConnectionId id, ConnectionForm form, Viewer viewer) throws InterruptedException {
        var one = found(id);
        boolean same = one.address().equals(form.address()) && one.kind() == form.kind();
        String secret = form.secret().isEmpty() && same ? connections.secret(id) : form.secret();
        return page(pages.of(one, form, test.said(form, secret, viewer.id()), Map.of(), viewer));
    }

    @PostMapping("/{id}/runs")
    @Does(value = "Let a connection fetch", undo = false)
    Html run(@PathVariable ConnectionId id, Viewer viewer) {
        var toast = start.now(found(id).id(), viewer.id())
                ? Toast.ok("It fetches now.")
                : Toast.warn("It is at work already.");
        return Html.goTo("/connections/" + id).with(toast);
    }

    @PostMapping("/{id}/pause")
    @Does(value = "Pause a connection", undo = false, noted = true)
    Html pause(@PathVariable ConnectionId id) {
        lookAfter.pause(id);
        return Html.goTo("/connections/" + id).with(Toast.ok("It fetches no more by itself."));
    }

    @DeleteMapping("/{id}/pause")
    @Does(value = "Let a connection go on", undo = false, noted = true)
    Html goOn(@PathVariable ConnectionId id) {
        lookAfter.goOn(id);
        return Html.goTo("/connections/" + id).with(Toast.ok("It fetches by itself again."));
    }

    private Connection found(ConnectionId id) {
        return connections.find(id).orElseThrow(() -> new NotFound("There is no such connection."));
    }

    private Html page(ConnectionPage page) {
        return Html.page(
                page.isNew() ? "New connection" : page.form().name(), templates.intakeConnectionsConnection(page));
    }
}
