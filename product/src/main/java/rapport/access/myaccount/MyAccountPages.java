package rapport.access.myaccount;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Component;
import rapport.access.Accounts;
import rapport.access.SecretKey;
import rapport.access.SessionCookie;
import rapport.access.Viewer;
import rapport.access.settings.SettingsTab;
import rapport.access.settings.SettingsTabs;
import rapport.web.Html;
import rapport.web.NotFound;
import templates.Templates;

/// The page on the own account, as several acts answer with it.
@Component
class MyAccountPages {
    private final Accounts accounts;
    private final MySessions sessions;
    private final MyFormats formats;
    private final Templates templates;

    MyAccountPages(Accounts accounts, MySessions sessions, MyFormats formats, Templates templates) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.formats = formats;
        this.templates = templates;
    }

    Html page(Viewer viewer, HttpServletRequest request) {
        return page(viewer.name(), Map.of(), viewer, request);
    }

    /// @param name as typed
    Html page(String name, Map<String, String> problems, Viewer viewer, HttpServletRequest request) {
        return page(name, formats.of(viewer), problems, viewer, request);
    }

    /// @param chosen of dates and numbers
    Html page(
            String name, FormatsForm chosen, Map<String, String> problems, Viewer viewer, HttpServletRequest request) {
        var page = new MyAccountPage(
                SettingsTabs.of(viewer, SettingsTab.ACCOUNT),
                name,
                viewer.email(),
                String.join(", ", accounts.rolesOf(viewer.id())),
                accounts.passwordOf(viewer.id()).isPresent(),
                formats.card(chosen, viewer),
                sessions.of(viewer, here(request)),
                problems);
        return Html.page("You", templates.accessMyaccountMyAccount(page));
    }

    /// The key of the browser that asks.
    static SecretKey here(HttpServletRequest request) {
        return SessionCookie.read(request).orElseThrow(() -> new NotFound("Only a browser is signed in somewhere."));
    }
}
