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
import rapport.customers.PartyId;
import rapport.history.NamedRecords;
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

    /// The acts of one page.
    private record Some(List<Told> shown, boolean more) {
        String older(String path) {
            return more
                    ? path + "/history?before=" + shown.getLast().changeSet().id()
                    : "";
        }
    }

    private final Journal journal;
    private final Interactions interactions;
    private final Entries entries;
    private final NamedRecords records;
    private final Templates templates;

    HistoryController(
            Journal journal, Interactions interactions, Entries entries, NamedRecords records, Templates templates) {
        this.journal = journal;
        this.interactions = interactions;
        this.entries = entries;
        this.records = records;
        this.templates = templates;
    }

    @GetMapping("/parties/{id}/history")
    Html ofParty(
            @PathVariable PartyId id,
            @RequestParam Optional<ChangeSetId> before,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Viewer viewer) {
        var some = some(id.value(), before);
        var history = entries.ofParty(id, some.shown(), viewer)
                .orElseThrow(() -> new NotFound("There is no such customer, or none that you may see."));
        var party = history.party();
        return answer(
                new HistoryPage(party.name(), party.path(), history.entries(), some.older("/parties/" + id)), part);
    }

    @GetMapping("/interactions/{id}/history")
    Html ofInteraction(
            @PathVariable InteractionId id,
            @RequestParam Optional<ChangeSetId> before,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Viewer viewer) {
        if (interactions.seen(List.of(id), viewer).isEmpty()) {
            throw new NotFound("There is no such interaction, or none that you may see.");
        }
        var some = some(id.value(), before);
        String path = "/interactions/" + id;
        var told = entries.of(some.shown(), id.value(), viewer);
        return answer(new HistoryPage("the interaction", path, told, some.older(path)), part);
    }

    /// Of a record that another module keeps.
    @GetMapping("/records/{id}/history")
    Html ofRecord(
            @PathVariable UUID id,
            @RequestParam Optional<ChangeSetId> before,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Viewer viewer) {
        var named = Optional.ofNullable(records.of(List.of(id), viewer).get(id))
                .orElseThrow(() -> new NotFound("There is no such record, or none that you may see."));
        var some = some(id, before);
        var told = entries.of(some.shown(), id, viewer);
        return answer(new HistoryPage(named.name(), named.path(), told, some.older("/records/" + id)), part);
    }

    private Some some(UUID record, Optional<ChangeSetId> before) {
        List<Told> told = journal.of(record, before, ACTS + 1);
        return new Some(told.subList(0, Math.min(ACTS, told.size())), told.size() > ACTS);
    }

    private Html answer(HistoryPage page, boolean part) {
        return part
                ? Html.ok(templates.historyRecordEntries(page))
                : Html.page("History of " + page.name(), templates.historyRecordHistory(page));
    }
}
