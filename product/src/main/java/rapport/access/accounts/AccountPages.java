package rapport.access.accounts;

import java.util.Map;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.access.accounts.AccountsPage.Link;
import rapport.access.invitation.InvitationForm;
import rapport.access.invitation.Invitations;
import rapport.access.settings.SettingsTab;
import rapport.access.settings.SettingsTabs;
import rapport.web.Html;
import templates.Templates;

/// The page of the colleagues, as several acts answer with it.
@Component
class AccountPages {
    private final Colleagues colleagues;
    private final Invitations invitations;
    private final Templates templates;

    AccountPages(Colleagues colleagues, Invitations invitations, Templates templates) {
        this.colleagues = colleagues;
        this.invitations = invitations;
        this.templates = templates;
    }

    Html plain(Viewer viewer) {
        return page(viewer, InvitationForm.EMPTY, Map.of(), Link.NONE);
    }

    Html withLink(Viewer viewer, String name, String address) {
        return page(viewer, InvitationForm.EMPTY, Map.of(), new Link(name, address));
    }

    Html withProblems(Viewer viewer, InvitationForm form, Map<String, String> problems) {
        return page(viewer, form, problems, Link.NONE).status(422);
    }

    private Html page(Viewer viewer, InvitationForm form, Map<String, String> problems, Link link) {
        var tabs = SettingsTabs.of(viewer, SettingsTab.ACCOUNTS);
        var page = new AccountsPage(tabs, colleagues.all(viewer), invitations.open(viewer), form, problems, link);
        return Html.page("Colleagues", templates.accessAccountsAccounts(page));
    }
}
