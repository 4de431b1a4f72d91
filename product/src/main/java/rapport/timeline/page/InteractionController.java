package rapport.timeline.page;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.journal.Does;
import rapport.timeline.InteractionField;
import rapport.timeline.InteractionId;
import rapport.timeline.Interactions;
import rapport.timeline.RecordInteraction;
import rapport.timeline.Recording;
import rapport.timeline.TimelineCursor;
import rapport.timeline.TimelineKinds;
import rapport.timeline.telling.RemoveInteraction;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

/// The timeline of a party, and one interaction by itself.
@Controller
@RequestMapping("/interactions")
@AllowedTo(on = TimelineKinds.INTERACTION)
class InteractionController {
    private final RecordInteraction record;
    private final RemoveInteraction remove;
    private final Interactions interactions;
    private final TimelinePages pages;
    private final TimelinePanel panel;
    private final Composers composers;
    private final Amendments amendments;
    private final Parties parties;
    private final Templates templates;
    private final Clock clock;

    InteractionController(
            RecordInteraction record,
            RemoveInteraction remove,
            Interactions interactions,
            TimelinePages pages,
            TimelinePanel panel,
            Composers composers,
            Amendments amendments,
            Parties parties,
            Templates templates,
            Clock clock) {
        this.record = record;
        this.remove = remove;
        this.interactions = interactions;
        this.pages = pages;
        this.panel = panel;
        this.composers = composers;
        this.amendments = amendments;
        this.parties = parties;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    Html index(
            @RequestParam PartyId party,
            @RequestParam(defaultValue = "false") boolean together,
            @RequestParam(defaultValue = "") String way,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String after,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Viewer viewer) {
        var query = new TimelinePages.Query(party, together, Way.parse(way), q.strip(), TimelineCursor.parse(after));
        if (!part) {
            return Html.page("Timeline", panel.story(query, viewer));
        }
        var timeline = pages.timeline(query, viewer);
        return Html.ok(
                query.after().isPresent()
                        ? templates.timelinePageOlder(timeline)
                        : templates.timelinePageFiltered(timeline));
    }

    @GetMapping("/{id}")
    Html show(@PathVariable InteractionId id, Viewer viewer) {
        var one = interactions.find(id, viewer).orElseThrow(InteractionController::nothing);
        return Html.page(
                "Interaction",
                templates.timelinePageShow(
                        pages.touch(one, viewer), amendments.isFor(one, viewer), RemoveInteraction.isFor(viewer, one)));
    }

    @DeleteMapping("/{id}")
    @Does("Delete an interaction")
    Html delete(@PathVariable InteractionId id, Viewer viewer) {
        var one = interactions
                .find(id, viewer)
                .filter(found -> RemoveInteraction.isFor(viewer, found))
                .orElseThrow(InteractionController::nothing);
        remove.of(one);
        return Html.goTo(one.parties().getFirst().path())
                .with(Toast.ok(one.kind().label() + " is deleted"));
    }

    private static NotFound nothing() {
        return new NotFound("There is no such interaction, or none that you may see or delete.");
    }

    @AllowedTo(right = Right.CREATE, on = TimelineKinds.INTERACTION)
    @PostMapping
    @Does("Write down an interaction")
    Html create(
            @RequestParam PartyId party,
            @RequestParam(name = "with", defaultValue = "") List<PartyId> people,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Viewer viewer) {
        var named = parties.find(party, viewer)
                .orElseThrow(() -> new NotFound("There is no such customer, or you may not see it."));
        var own = composers.own(typed, viewer);
        var form = new InteractionForm(
                typed.toSingleValueMap(),
                InteractionField.TEXT.isOpenTo(viewer.rights()),
                viewer.formats().zone(),
                clock.instant());
        var told = form.told(Stream.concat(Stream.of(party), people.stream())
                        .distinct()
                        .toList())
                .withCustom(own.values());
        var problems = new LinkedHashMap<>(form.problems());
        problems.putAll(own.problems());
        if (!problems.isEmpty()) {
            return refused(composers.refused(named, people, typed, problems, viewer));
        }
        return switch (record.one(told, viewer)) {
            case Recording.Refused(var wrong) ->
                refused(composers.refused(named, people, typed, InteractionForm.byField(wrong), viewer));
            case Recording.Recorded _ -> {
                var saved = Toast.ok(form.medium().label() + " saved");
                yield part
                        ? Html.ok(panel.story(
                                        TimelinePages.Query.newest(party, named.kind() == PartyKind.HOUSEHOLD), viewer))
                                .with(saved)
                        : Html.goTo(named.path()).with(saved);
            }
        };
    }

    /// The composer with its messages; the timeline below it stays as it is.
    private Html refused(Composer composer) {
        return Html.page("Not saved yet", templates.timelinePageComposer(composer))
                .status(422)
                .header("HX-Retarget", "#say")
                .header("HX-Reswap", "outerHTML");
    }
}
