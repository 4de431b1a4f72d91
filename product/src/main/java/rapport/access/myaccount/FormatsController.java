package rapport.access.myaccount;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import rapport.access.Accounts;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.access.settings.SettingsTab;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

/// Where everybody chooses a time zone, and how dates and numbers are written.
@Controller
@RequestMapping("/settings/account/formats")
@AllowedTo(Whom.EVERYBODY)
class FormatsController {
    private final Accounts accounts;
    private final MyFormats mine;
    private final MyAccountPages pages;
    private final Templates templates;

    FormatsController(Accounts accounts, MyFormats mine, MyAccountPages pages, Templates templates) {
        this.accounts = accounts;
        this.mine = mine;
        this.pages = pages;
        this.templates = templates;
    }

    /// How it would look.
    @GetMapping
    Html show(FormatsForm form) {
        return Html.ok(templates.accessMyaccountExample(mine.example(form)));
    }

    @PostMapping
    @Does("Choose how dates and numbers are written")
    Html update(FormatsForm form, Viewer viewer, HttpServletRequest request) {
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return pages.page(viewer.name(), form, problems, viewer, request).status(422);
        }
        accounts.setFormats(viewer.id(), form.ownLanguage(), form.ownTimeZone());
        return Html.goTo(SettingsTab.ACCOUNT.href())
                .with(Toast.ok("From now on it is " + mine.example(form).moment() + " for you."));
    }
}
