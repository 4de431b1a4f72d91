package rapport.history.record;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.history.telling.Entries;
import rapport.journal.ChangeSetId;
import rapport.journal.Journal;
import rapport.journal.Told;
import rapport.timeline.InteractionId;
import rapport.timeline.Interactions;
import rapport.web.Html;
import rapport.web.NotFound;
import templates.Templates;

@Controller
@AllowedTo(Whom.EVERYBODY)
class HistoryController {
    private static final int ACTS = 20;

    /// @param href the page of the record, and `path` what its history stands below
    private record Whose(UUID record, String name, String href, String path) {}

    private final Journal journal;
    private final Parties parties;
    private final Interactions interactions;
    private final Entries entries;
    private final Templates templates;

    HistoryController(
            Journal journal, Parties parties, Interactions interactions, Entries entries, Templates templates) {
        this.journal = journal;
        this.parties = parties;
        this.interactions = interactions;
        this.entries = entries;
        this.templates = templates;
    }

    @GetMapping("/parties/{id}/history")
    Html ofParty(
            @PathVariable PartyId id,
            @RequestParam(defaultValue = "") String before,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Viewer viewer) {
        var party = parties.find(id, viewer)
                .orElseThrow(() -> new NotFound("There is no such customer, or none that you may see."));
        var page = page(new Whose(id.value(), party.name(), party.path(), "/parties/" + id), before, viewer);
        return answer(page, part);
    }

    @GetMapping("/interactions/{id}/history")
    Html ofInteraction(
            @PathVariable InteractionId id,
            @RequestParam(defaultValue = "") String before,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Viewer viewer) {
        if (interactions.seen(List.of(id), viewer).isEmpty()) {
            throw new NotFound("There is no such interaction, or none that you may see.");
        }
        String path = "/interactions/" + id;
        return answer(page(new Whose(id.value(), "the interaction", path, path), before, viewer), part);
    }

    private HistoryPage page(Whose whose, String before, Viewer viewer) {
        var place = before.isEmpty() ? Optional.<ChangeSetId>empty() : Optional.of(ChangeSetId.of(before));
        List<Told> told = journal.of(whose.record(), place, ACTS + 1);
        var shown = told.subList(0, Math.min(ACTS, told.size()));
        String older = told.size() > ACTS
                ? whose.path() + "/history?before="
                        + shown.getLast().changeSet().id()
                : "";
        return new HistoryPage(whose.name(), whose.href(), entries.of(shown, whose.record(), viewer), older);
    }

    private Html answer(HistoryPage page, boolean part) {
        return part
                ? Html.ok(templates.historyRecordEntries(page))
                : Html.page("History of " + page.name(), templates.historyRecordHistory(page));
    }
}
