package rapport.access.accounts;

import java.util.List;
import java.util.Map;
import rapport.access.invitation.InvitationForm;
import rapport.access.invitation.InvitationRow;
import rapport.access.roles.RoleChoice;
import rapport.access.settings.SettingsTabs;
import rapport.access.teams.TeamChoice;

/// Everybody who works here, and who was invited.
///
/// @param link just made, which is shown this once
public record AccountsPage(
        SettingsTabs tabs,
        List<AccountRow> accounts,
        List<InvitationRow> invitations,
        InvitationForm form,
        List<RoleChoice> roles,
        List<TeamChoice> teams,
        Map<String, String> problems,
        Link link) {

    /// @param address empty when none was made
    /// @param sentTo  to which address it went by mail; or empty
    public record Link(String name, String address, String sentTo) {
        static final Link NONE = new Link("", "", "");
    }

    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }
}
