package rapport.access.accounts;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AccountId;
import rapport.access.AllowedTo;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.access.settings.SettingsTab;
import rapport.access.settings.SettingsTabs;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

/// Where an administrator lets somebody leave, and says who takes over.
@Controller
@RequestMapping("/settings/accounts/{id}/departure")
@AllowedTo(Whom.ADMINISTRATORS)
class DepartureController {
    private final LetGo letGo;
    private final Colleagues colleagues;
    private final Owners owners;
    private final Templates templates;

    DepartureController(LetGo letGo, Colleagues colleagues, Owners owners, Templates templates) {
        this.letGo = letGo;
        this.colleagues = colleagues;
        this.owners = owners;
        this.templates = templates;
    }

    @GetMapping
    Html blank(@PathVariable AccountId id, Viewer viewer) {
        return page(id, List.of(), "", viewer);
    }

    @PostMapping
    @Does("Let a colleague leave")
    Html create(@PathVariable AccountId id, @RequestParam(defaultValue = "") List<OwnerId> successors, Viewer viewer) {
        return switch (letGo.to(id, successors, viewer)) {
            case Departure.Gone(var name) ->
                Html.goTo(SettingsTab.ACCOUNTS.href())
                        .with(Toast.ok(name + " has left, and everything is handed over."));
            case Departure.Refused(var why) -> page(id, successors, why, viewer).status(422);
        };
    }

    private Html page(AccountId id, List<OwnerId> chosen, String problem, Viewer viewer) {
        var having = colleagues.having(id).orElseThrow(() -> new NotFound("There is no such open account."));
        var counted = letGo.preview(id);
        var page = new DeparturePage(
                SettingsTabs.of(viewer, SettingsTab.ACCOUNTS),
                id.toString(),
                having.name(),
                having.email(),
                counts(counted, true, viewer),
                counts(counted, false, viewer),
                owners.choices().stream()
                        .filter(owner -> !owner.id().equals(OwnerId.of(id)))
                        .map(owner -> new DeparturePage.Choice(
                                owner.id().toString(), owner.label(), chosen.contains(owner.id())))
                        .toList(),
                problem);
        return Html.page(having.name() + " leaves", templates.accessAccountsDeparture(page));
    }

    private static List<DeparturePage.Count> counts(List<LetGo.Counted> counted, boolean goOn, Viewer viewer) {
        return counted.stream()
                .filter(one -> one.kind().goesOn() == goOn)
                .map(one -> new DeparturePage.Count(
                        one.kind().what(), viewer.formats().number(one.many())))
                .toList();
    }
}
