package rapport.access.teams;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.TeamId;
import rapport.access.Typed;
import rapport.web.NotFound;

/// Makes, changes and dissolves teams.
@Service
@Transactional
class LookAfterTeams {
    private final Teams teams;

    LookAfterTeams(Teams teams) {
        this.teams = teams;
    }

    TeamChange add(String name, @Nullable TeamId parent) {
        String problem = problem(name, null);
        return problem.isEmpty() ? new TeamChange.Made(teams.add(name, parent), name) : new TeamChange.Refused(problem);
    }

    TeamChange change(TeamId id, String name, @Nullable TeamId parent, Set<AccountId> members, Set<AccountId> leads) {
        teams.lock();
        find(id);
        String problem = problem(name, id);
        if (!problem.isEmpty()) {
            return new TeamChange.Refused(problem);
        }
        if (parent != null && teams.below(id).contains(parent)) {
            return new TeamChange.Refused("A team cannot stand below itself, nor below one of its own teams.");
        }
        teams.save(id, name, parent);
        teams.saveMembers(id, members, leads);
        return new TeamChange.Made(id, name);
    }

    TeamChange dissolve(TeamId id) {
        teams.lock();
        String name = find(id).name();
        if (teams.below(id).size() > 1) {
            return new TeamChange.Refused("There are teams below “" + name + "”. Move or dissolve them first.");
        }
        teams.delete(id);
        return new TeamChange.Made(id, name);
    }

    private Teams.Node find(TeamId id) {
        return teams.find(id).orElseThrow(() -> new NotFound("There is no such team."));
    }

    private String problem(String name, @Nullable TeamId by) {
        String problem = Typed.nameProblem(name, "Name the team.");
        return problem.isEmpty() && teams.isTaken(name, by) ? "There is a team of this name already." : problem;
    }
}
