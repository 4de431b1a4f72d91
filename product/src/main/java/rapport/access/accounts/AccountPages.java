package rapport.access.accounts;

import java.util.Map;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.TeamId;
import rapport.access.Viewer;
import rapport.access.accounts.AccountsPage.Link;
import rapport.access.invitation.InvitationForm;
import rapport.access.invitation.Invitations;
import rapport.access.roles.Roles;
import rapport.access.settings.SettingsTab;
import rapport.access.settings.SettingsTabs;
import rapport.access.teams.Teams;
import rapport.web.Html;
import rapport.web.NotFound;
import templates.Templates;

/// The page of the colleagues, as several acts answer with it.
@Component
class AccountPages {
    private final Colleagues colleagues;
    private final Invitations invitations;
    private final Roles roles;
    private final Teams teams;
    private final Templates templates;

    AccountPages(Colleagues colleagues, Invitations invitations, Roles roles, Teams teams, Templates templates) {
        this.colleagues = colleagues;
        this.invitations = invitations;
        this.roles = roles;
        this.teams = teams;
        this.templates = templates;
    }

    Html plain(Viewer viewer) {
        return page(viewer, InvitationForm.EMPTY, Map.of(), Link.NONE);
    }

    /// @param sentTo to which address it went; or empty
    Html withLink(Viewer viewer, String name, String address, String sentTo) {
        return page(viewer, InvitationForm.EMPTY, Map.of(), new Link(name, address, sentTo));
    }

    Html withProblems(Viewer viewer, InvitationForm form, Map<String, String> problems) {
        return page(viewer, form, problems, Link.NONE).status(422);
    }

    Html one(AccountId id, Viewer viewer) {
        var having = colleagues.having(id).orElseThrow(() -> new NotFound("There is no such open account."));
        var page = new ColleaguePage(
                SettingsTabs.of(viewer, SettingsTab.ACCOUNTS),
                id.toString(),
                having.name(),
                having.email(),
                roles.choices().stream()
                        .map(role -> new ColleaguePage.Choice(
                                role.id().toString(),
                                role.name(),
                                role.description(),
                                having.roles().contains(role.id())))
                        .toList(),
                teams.choices().stream()
                        .map(team -> new ColleaguePage.Choice(
                                team.id(), team.label(), "", having.teams().contains(TeamId.of(team.id()))))
                        .toList());
        return Html.page(having.name(), templates.accessAccountsRoles(page));
    }

    private Html page(Viewer viewer, InvitationForm form, Map<String, String> problems, Link link) {
        var tabs = SettingsTabs.of(viewer, SettingsTab.ACCOUNTS);
        var page = new AccountsPage(
                tabs,
                colleagues.all(viewer),
                invitations.open(viewer),
                form,
                roles.choices(),
                teams.choices(),
                problems,
                link);
        return Html.page("Colleagues", templates.accessAccountsAccounts(page));
    }
}
