package rapport.access.settings;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import rapport.access.AllowedTo;
import rapport.access.Whom;
import rapport.web.Html;

/// The settings begin with the page that everybody has.
@Controller
@AllowedTo(Whom.EVERYBODY)
class SettingsController {
    @GetMapping("/settings")
    Html index() {
        return Html.goTo(SettingsTab.ACCOUNT.href());
    }
}
