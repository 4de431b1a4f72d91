package rapport.customers.consent;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.access.settings.SettingsTab;
import rapport.access.settings.SettingsTabs;
import rapport.company.Companies;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

/// Where administrators say what customers are contacted for.
@Controller
@RequestMapping("/settings/consent")
@AllowedTo(Whom.ADMINISTRATORS)
class ConsentSettingsController {
    private static final String ALL = "/settings/consent";

    private final LookAfterPurposes lookAfter;
    private final Purposes purposes;
    private final KeepQuietHours quiet;
    private final Companies companies;
    private final Templates templates;

    ConsentSettingsController(
            LookAfterPurposes lookAfter,
            Purposes purposes,
            KeepQuietHours quiet,
            Companies companies,
            Templates templates) {
        this.lookAfter = lookAfter;
        this.purposes = purposes;
        this.quiet = quiet;
        this.companies = companies;
        this.templates = templates;
    }

    @GetMapping
    Html index(Viewer viewer) {
        return page("", viewer);
    }

    @PostMapping("/purposes")
    @Does("Add a purpose")
    Html create(@ModelAttribute PurposeForm form, Viewer viewer) {
        return answer(lookAfter.add(form), "“" + form.name() + "” is a purpose now.", viewer);
    }

    @PutMapping("/purposes/{id}")
    @Does("Change a purpose")
    Html update(@PathVariable PurposeId id, @ModelAttribute PurposeForm form, Viewer viewer) {
        return answer(lookAfter.change(id, form), "The purpose is saved.", viewer);
    }

    @PostMapping("/purposes/{id}/retirement")
    @Does("Retire a purpose")
    Html retire(@PathVariable PurposeId id) {
        return Html.goTo(ALL)
                .with(Toast.ok(
                        "Nobody is contacted for “" + lookAfter.retire(id).name() + "” any more."));
    }

    @DeleteMapping("/purposes/{id}/retirement")
    @Does("Take up a purpose again")
    Html reopen(@PathVariable PurposeId id) {
        return Html.goTo(ALL).with(Toast.ok("“" + lookAfter.reopen(id).name() + "” is a purpose again."));
    }

    @DeleteMapping("/purposes/{id}")
    @Does("Delete a purpose")
    Html delete(@PathVariable PurposeId id) {
        return Html.goTo(ALL)
                .with(
                        lookAfter.delete(id)
                                ? Toast.ok("The purpose is deleted.")
                                : Toast.warn("Customers have said something about it, which is kept as proof."
                                        + " Retire it instead."));
    }

    @PutMapping("/quiet-hours")
    @Does("Change the quiet hours")
    Html quietHours(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            Viewer viewer) {
        return switch (HoursTyped.of(from, until)) {
            case HoursTyped.None() -> {
                quiet.end();
                yield Html.goTo(ALL).with(Toast.ok("There are no quiet hours."));
            }
            case HoursTyped.Both(var begin, var end) -> {
                quiet.set(new KeepQuietHours.Hours(begin, end));
                yield Html.goTo(ALL).with(Toast.ok("Nobody is called from " + begin + " until " + end + "."));
            }
            case HoursTyped.Wrong(var sentence) -> page(sentence, viewer).status(422);
        };
    }

    private Html answer(Optional<String> problem, String done, Viewer viewer) {
        return problem.map(sentence -> page(sentence, viewer).status(422))
                .orElseGet(() -> Html.goTo(ALL).with(Toast.ok(done)));
    }

    private Html page(String problem, Viewer viewer) {
        var hours = quiet.find();
        var page = new ConsentSettingsPage(
                SettingsTabs.of(viewer, SettingsTab.CONSENT),
                purposes.all(),
                hours.map(one -> one.from().toString()).orElse(""),
                hours.map(one -> one.until().toString()).orElse(""),
                companies.get().timeZone().getId().replace('_', ' '),
                problem);
        return Html.page("Consent", templates.customersConsentSettings(page));
    }
}
