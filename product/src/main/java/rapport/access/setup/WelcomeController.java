package rapport.access.setup;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.company.Companies;
import rapport.web.Html;
import templates.Templates;

/// The first page behind the door: bring your own customers, or look around in a sample company.
@Controller
@AllowedTo(Whom.ADMINISTRATORS)
class WelcomeController {
    private final Companies companies;
    private final Templates templates;

    WelcomeController(Companies companies, Templates templates) {
        this.companies = companies;
        this.templates = templates;
    }

    @GetMapping("/welcome")
    Html show(Viewer viewer) {
        return Html.page(
                "Welcome",
                templates.accessSetupWelcome(viewer.name(), companies.get().name()));
    }
}
