package rapport.access.companysettings;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.access.settings.SettingsTab;
import rapport.access.settings.SettingsTabs;
import rapport.company.Companies;
import rapport.company.CompanyForm;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

@Controller
@RequestMapping("/settings/company")
@AllowedTo(Whom.ADMINISTRATORS)
class CompanySettingsController {
    private final Companies companies;
    private final Templates templates;

    CompanySettingsController(Companies companies, Templates templates) {
        this.companies = companies;
        this.templates = templates;
    }

    @GetMapping
    Html edit(Viewer viewer) {
        return page(viewer, CompanyForm.of(companies.get()), Map.of());
    }

    @PostMapping
    @Does("Change the company")
    Html update(CompanyForm form, Viewer viewer) {
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return page(viewer, form, problems).status(422);
        }
        companies.change(form.read());
        return Html.goTo(SettingsTab.COMPANY.href())
                .with(Toast.ok("Saved. Every page is written that way from now on."));
    }

    private Html page(Viewer viewer, CompanyForm form, Map<String, String> problems) {
        var tabs = SettingsTabs.of(viewer, SettingsTab.COMPANY);
        return Html.page(
                "Company", templates.accessCompanysettingsCompany(new CompanySettingsPage(tabs, form, problems)));
    }
}
