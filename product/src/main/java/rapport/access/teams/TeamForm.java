package rapport.access.teams;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.access.AccountId;
import rapport.access.TeamId;
import rapport.access.Typed;

/// A team as somebody wants it.
///
/// @param parent  the id of the team above; empty for none
/// @param members ids of accounts, and `leads` those of them whom the others ask
public record TeamForm(String name, String parent, List<String> members, List<String> leads) {
    static final TeamForm EMPTY = new TeamForm("", "", List.of(), List.of());

    public TeamForm(
            @Nullable String name,
            @Nullable String parent,
            @Nullable List<String> members,
            @Nullable List<String> leads) {
        this.name = Typed.line(name);
        this.parent = Typed.line(parent);
        this.members = members == null ? List.of() : List.copyOf(members);
        this.leads = leads == null ? List.of() : List.copyOf(leads);
    }

    @Nullable
    TeamId above() {
        return parent.isEmpty() ? null : TeamId.of(parent);
    }

    Set<AccountId> accounts() {
        return members.stream().map(AccountId::of).collect(Collectors.toSet());
    }

    Set<AccountId> leading() {
        return leads.stream().map(AccountId::of).collect(Collectors.toSet());
    }
}
