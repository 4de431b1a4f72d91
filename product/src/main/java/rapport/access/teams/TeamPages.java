package rapport.access.teams;

import static rapport.access.db.Tables.ACCOUNT;

import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.TeamId;
import rapport.access.Viewer;
import rapport.access.settings.SettingsTab;
import rapport.access.settings.SettingsTabs;
import rapport.web.Html;
import rapport.web.NotFound;
import templates.Templates;

/// The pages of the teams, as several acts answer with them.
@Component
class TeamPages {
    private final DSLContext db;
    private final Teams teams;
    private final Templates templates;

    TeamPages(DSLContext db, Teams teams, Templates templates) {
        this.db = db;
        this.teams = teams;
        this.templates = templates;
    }

    Html all(TeamForm form, String problem, Viewer viewer) {
        var tabs = SettingsTabs.of(viewer, SettingsTab.TEAMS);
        var page = new TeamsPage(tabs, teams.tree(), teams.choices(), form, problem);
        return Html.page("Teams", templates.accessTeamsTeams(page));
    }

    Html one(TeamId id, Viewer viewer) {
        var team = teams.find(id).orElseThrow(() -> new NotFound("There is no such team."));
        var members = team.members().stream()
                .map(member -> member.account().toString())
                .toList();
        var leads = team.members().stream()
                .filter(TeamRow.Member::leads)
                .map(member -> member.account().toString())
                .toList();
        return one(id, new TeamForm(team.name(), Objects.toString(team.parent(), ""), members, leads), "", viewer);
    }

    Html one(TeamId id, TeamForm form, String problem, Viewer viewer) {
        var tabs = SettingsTabs.of(viewer, SettingsTab.TEAMS);
        var inside = teams.below(id);
        List<TeamChoice> choices = teams.choices().stream()
                .filter(choice -> !inside.contains(TeamId.of(choice.id())))
                .toList();
        var page = new TeamPage(tabs, id.toString(), choices, people(), form, problem);
        return Html.page(form.name().isEmpty() ? "Team" : form.name(), templates.accessTeamsTeam(page));
    }

    private List<TeamPage.Person> people() {
        return db.select(ACCOUNT.ID, ACCOUNT.NAME, ACCOUNT.EMAIL)
                .from(ACCOUNT)
                .where(ACCOUNT.CLOSED_AT.isNull())
                .orderBy(ACCOUNT.NAME, ACCOUNT.ID)
                .limit(1000)
                .fetch(row -> new TeamPage.Person(row.value1().toString(), row.value2(), row.value3()));
    }
}
