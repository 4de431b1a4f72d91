package rapport.access.invitation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import rapport.access.Role;
import rapport.access.Typed;

/// A colleague as an administrator invites him.
public record InvitationForm(String name, String email, Role role) {
    public static final InvitationForm EMPTY = new InvitationForm("", "", Role.MEMBER);

    public InvitationForm {
        name = Typed.line(name);
        email = Typed.email(email);
        role = Objects.requireNonNullElse(role, Role.MEMBER);
    }

    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        problems.put("name", Typed.nameProblem(name, "Name your colleague."));
        problems.put("email", Typed.emailProblem(email));
        problems.values().removeIf(String::isEmpty);
        return problems;
    }
}
