package rapport.history.party;

import java.util.List;
import java.util.Optional;
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
import rapport.web.Html;
import rapport.web.NotFound;
import templates.Templates;

@Controller
@AllowedTo(Whom.EVERYBODY)
class HistoryController {
    private static final int ACTS = 20;

    private final Journal journal;
    private final Parties parties;
    private final Entries entries;
    private final Templates templates;

    HistoryController(Journal journal, Parties parties, Entries entries, Templates templates) {
        this.journal = journal;
        this.parties = parties;
        this.entries = entries;
        this.templates = templates;
    }

    @GetMapping("/parties/{id}/history")
    Html show(
            @PathVariable PartyId id,
            @RequestParam(defaultValue = "") String before,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Viewer viewer) {
        var party = parties.find(id, viewer)
                .orElseThrow(() -> new NotFound("There is no such customer, or none that you may see."));
        var place = before.isEmpty() ? Optional.<ChangeSetId>empty() : Optional.of(ChangeSetId.of(before));
        List<Told> told = journal.of(id.value(), place, ACTS + 1);
        var shown = told.subList(0, Math.min(ACTS, told.size()));
        String older = told.size() > ACTS
                ? "/parties/" + id + "/history?before="
                        + shown.getLast().changeSet().id()
                : "";
        var page = new HistoryPage(party.name(), party.path(), entries.of(shown, id.value(), viewer), older);
        return part
                ? Html.ok(templates.historyPartyEntries(page))
                : Html.page("History of " + party.name(), templates.historyPartyHistory(page));
    }
}
