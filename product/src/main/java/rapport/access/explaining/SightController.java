package rapport.access.explaining;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AccountId;
import rapport.access.AllowedTo;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.access.Viewers;
import rapport.access.Whom;
import rapport.access.settings.SettingsTab;
import rapport.access.settings.SettingsTabs;
import rapport.web.Html;
import rapport.web.NotFound;
import templates.Templates;

@Controller
@AllowedTo(Whom.EVERYBODY)
class SightController {
    private final Explanations explanations;
    private final Viewers viewers;
    private final Owners owners;
    private final Templates templates;

    SightController(Explanations explanations, Viewers viewers, Owners owners, Templates templates) {
        this.explanations = explanations;
        this.viewers = viewers;
        this.owners = owners;
        this.templates = templates;
    }

    @GetMapping("/settings/sight")
    Html show(@RequestParam(defaultValue = "") String record, @RequestParam Optional<AccountId> who, Viewer viewer) {
        Viewer about = viewer.isAdministrator() && who.isPresent()
                ? viewers.of(who.get()).orElseThrow(() -> new NotFound("Nobody with this account works here."))
                : viewer;
        String address = record.strip();
        var page = new SightPage(
                SettingsTabs.of(viewer, SettingsTab.SIGHT),
                address,
                about.id().toString(),
                viewer.isAdministrator() ? people() : List.of(),
                address.isEmpty() ? Optional.empty() : Optional.of(explanations.of(address, about, viewer)));
        return Html.page("Who sees what", templates.accessExplainingSight(page));
    }

    private List<SightPage.Person> people() {
        return owners.choices().stream()
                .filter(choice -> !choice.isTeam())
                .map(choice -> new SightPage.Person(choice.id().toString(), choice.label()))
                .toList();
    }
}
