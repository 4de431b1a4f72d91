package rapport.timeline.page;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.journal.Does;
import rapport.timeline.AmendInteraction;
import rapport.timeline.Amending;
import rapport.timeline.InteractionId;
import rapport.timeline.InteractionView;
import rapport.timeline.Interactions;
import rapport.timeline.TimelineKinds;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;

/// Changing what the fields of the company say of an interaction.
@Controller
@RequestMapping("/interactions/{id}")
@AllowedTo(right = Right.EDIT, on = TimelineKinds.INTERACTION)
class AmendmentController {
    private final Interactions interactions;
    private final Amendments amendments;
    private final AmendInteraction amend;

    AmendmentController(Interactions interactions, Amendments amendments, AmendInteraction amend) {
        this.interactions = interactions;
        this.amendments = amendments;
        this.amend = amend;
    }

    @GetMapping("/edit")
    Html edit(@PathVariable InteractionId id, Viewer viewer) {
        return amendments.form(find(id, viewer), viewer);
    }

    @PutMapping
    @Does("Change an interaction")
    Html update(@PathVariable InteractionId id, @RequestParam MultiValueMap<String, String> typed, Viewer viewer) {
        var one = find(id, viewer);
        var sent = amendments.sent(one, typed, viewer);
        if (!sent.problems().isEmpty()) {
            return amendments.refused(one, sent, viewer);
        }
        return switch (amend.of(one, sent.values(), viewer)) {
            case Amending.Done() -> Html.goTo("/interactions/" + id).with(Toast.ok("Saved"));
            case Amending.Overtaken() -> overtaken(id, typed, viewer);
        };
    }

    /// Somebody was faster in this very moment: now it stands there, and is told beside what was typed.
    private Html overtaken(InteractionId id, MultiValueMap<String, String> typed, Viewer viewer) {
        var one = find(id, viewer);
        return amendments.refused(one, amendments.sent(one, typed, viewer), viewer);
    }

    private InteractionView find(InteractionId id, Viewer viewer) {
        return interactions
                .find(id, viewer)
                .filter(one -> AmendInteraction.isFor(viewer, one))
                .orElseThrow(() -> new NotFound("There is no such interaction, or none that you may change."));
    }
}
