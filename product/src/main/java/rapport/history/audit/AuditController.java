package rapport.history.audit;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Accounts;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.history.telling.Entries;
import rapport.journal.ChangeSet;
import rapport.journal.Journal;
import rapport.journal.Source;
import rapport.journal.Told;
import rapport.web.Html;
import rapport.web.Place;
import templates.Templates;

/// All acts of everybody. Which rows an act changed stands on its own page.
@Controller
@AllowedTo(Whom.ADMINISTRATORS)
class AuditController {
    private static final int ACTS = 50;

    private final Journal journal;
    private final Accounts accounts;
    private final Entries entries;
    private final Templates templates;

    AuditController(Journal journal, Accounts accounts, Entries entries, Templates templates) {
        this.journal = journal;
        this.accounts = accounts;
        this.entries = entries;
        this.templates = templates;
    }

    @Bean
    static Place auditPlace() {
        return new Place("Data", 320, "Audit", "history", "/audit", "");
    }

    @GetMapping("/audit")
    Html index(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String before,
            Viewer viewer) {
        var query = new AuditQuery(q, who, source, from, to, before);
        List<ChangeSet> found = journal.all(query.filter(viewer.formats().zone()), ACTS + 1);
        var shown = found.subList(0, Math.min(ACTS, found.size()));
        var told = shown.stream()
                .map(act -> new Told(act, List.of(), false, false))
                .toList();
        var page = new AuditPage(
                query,
                accounts.everybody().entrySet().stream()
                        .map(one -> choice(one.getKey().toString(), one.getValue(), who))
                        .toList(),
                Arrays.stream(Source.values())
                        .map(one -> choice(one.name(), one.label(), source))
                        .toList(),
                entries.of(told, null, viewer),
                found.size() > ACTS ? query.after(shown.getLast().id()) : "");
        return Html.page("Audit", templates.historyAuditAudit(page));
    }

    private static AuditPage.Choice choice(String value, String label, String chosen) {
        return new AuditPage.Choice(value, label, value.equals(chosen));
    }
}
