package rapport.work.syncing;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.journal.Does;
import rapport.web.Formats;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.OpenNet;
import rapport.web.Toast;
import rapport.work.WorkKinds;
import templates.Templates;

/// Where everybody connects the calendar that he keeps elsewhere.
@Controller
@RequestMapping(LinkController.PATH)
@AllowedTo(right = Right.EDIT, on = WorkKinds.WORK)
class LinkController {
    static final String PATH = "/calendar/connection";

    private final CalendarLinks links;
    private final LinkedEvents linked;
    private final OpenNet openNet;
    private final Clock clock;
    private final Templates templates;

    LinkController(CalendarLinks links, LinkedEvents linked, OpenNet openNet, Clock clock, Templates templates) {
        this.links = links;
        this.linked = linked;
        this.openNet = openNet;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    Html show(Viewer viewer) {
        return page(LinkForm.EMPTY, "", Map.of(), viewer);
    }

    /// It is tried before it is kept: a calendar that cannot be opened is of no use to anybody.
    @PostMapping
    @Does(value = "Connect the own calendar", undo = false, noted = true)
    Html create(LinkForm form, Viewer viewer) {
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return page(form, "", problems, viewer).status(422);
        }
        try {
            URI address = URI.create(form.whole());
            var line = new DavLine(openNet, address, form.userName(), form.password());
            List<FindCalendars.Found> found = new FindCalendars(line).from(address);
            Instant now = clock.instant();
            links.add(viewer.id(), form, found, now);
            if (found.size() == 1) {
                links.choose(viewer.id(), found.getFirst().at().toString(), now);
            }
            return Html.goTo(PATH)
                    .with(Toast.ok(found.size() == 1 ? "Connected. Both are in step in a moment." : "Choose one."));
        } catch (DavProblem problem) {
            return page(form, problem.sentence(), Map.of(), viewer).status(422);
        } catch (IllegalArgumentException noAddress) {
            return page(form, "", Map.of("address", "This is no address."), viewer)
                    .status(422);
        }
    }

    @PostMapping("/choice")
    @Does(value = "Choose the calendar to be kept in step", undo = false, noted = true)
    Html choose(@RequestParam String calendar, Viewer viewer) {
        if (!links.choose(viewer.id(), calendar, clock.instant())) {
            throw new NotFound("There is no such calendar any more. Connect anew.");
        }
        return Html.goTo(PATH).with(Toast.ok("Connected. Both are in step in a moment."));
    }

    @PostMapping("/round")
    @Does(value = "Bring calendars in step now", undo = false)
    Html again(Viewer viewer) {
        links.soon(viewer.id(), clock.instant());
        return Html.goTo(PATH).with(Toast.ok("In a few seconds both are in step."));
    }

    @DeleteMapping
    @Does(value = "Disconnect the own calendar", undo = false, noted = true)
    Html delete(Viewer viewer) {
        links.remove(viewer.id());
        return Html.goTo(PATH).with(Toast.ok("Disconnected. What stands in both stays."));
    }

    private Html page(LinkForm form, String wrong, Map<String, String> problems, Viewer viewer) {
        CalendarLink link = links.of(viewer.id()).orElse(null);
        return Html.page(
                "Your calendar elsewhere",
                templates.workSyncingLink(new LinkPage(
                        form,
                        link == null || !link.isChosen() ? null : state(link, viewer.formats()),
                        link == null || link.isChosen() ? List.of() : choices(link),
                        wrong,
                        problems)));
    }

    private LinkPage.State state(CalendarLink link, Formats formats) {
        var count = linked.count(link.account());
        return new LinkPage.State(
                link.name(), link.address(), words(link, count.inStep(), formats), link.problem(), count.problems());
    }

    private static String words(CalendarLink link, int inStep, Formats formats) {
        if (link.problemAt() != null) {
            return "It failed on " + formats.dateTime(link.problemAt()) + " and is tried again on "
                    + formats.dateTime(link.nextAt()) + ".";
        }
        @Nullable Instant worked = link.workedAt();
        return worked == null
                ? "In a moment both are in step."
                : "In step since " + formats.dateTime(worked) + ": " + inStep
                        + (inStep == 1 ? " appointment stands" : " appointments stand") + " in both.";
    }

    private static List<LinkPage.Choice> choices(CalendarLink link) {
        return IntStream.range(0, link.found().size())
                .mapToObj(i ->
                        new LinkPage.Choice(link.found().get(i), link.names().get(i)))
                .toList();
    }
}
