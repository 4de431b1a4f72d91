package rapport.access.invitation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.access.RoleId;
import rapport.access.TeamId;
import rapport.access.Typed;

/// A colleague as an administrator invites him.
///
/// @param role the id of the role to begin with, and `team` that of a team; a team may be empty
public record InvitationForm(String name, String email, String role, String team) {
    public static final InvitationForm EMPTY = new InvitationForm("", "", "", "");

    public InvitationForm {
        name = Typed.line(name);
        email = Typed.email(email);
        role = Typed.line(role);
        team = Typed.line(team);
    }

    RoleId roleId() {
        return RoleId.of(role);
    }

    @Nullable
    TeamId teamId() {
        return team.isEmpty() ? null : TeamId.of(team);
    }

    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        problems.put("name", Typed.nameProblem(name, "Name your colleague."));
        problems.put("email", Typed.emailProblem(email));
        problems.put("role", role.isEmpty() ? "Choose what your colleague is going to be." : "");
        problems.values().removeIf(String::isEmpty);
        return problems;
    }
}
