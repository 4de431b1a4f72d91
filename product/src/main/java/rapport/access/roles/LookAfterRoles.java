package rapport.access.roles;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.GivenRights;
import rapport.access.Role;
import rapport.access.RoleGrants;
import rapport.access.RoleId;
import rapport.access.Typed;
import rapport.web.NotFound;

/// Makes, changes and removes roles. The administrator's stays as it is: so nobody takes the keys away from the last
/// one who has them.
@Service
@Transactional
class LookAfterRoles {
    private static final String ADMINISTRATOR = "The administrator may always do everything, and stays as it is.";

    private final Roles roles;
    private final GivenRights given;

    LookAfterRoles(Roles roles, GivenRights given) {
        this.roles = roles;
        this.given = given;
    }

    /// A new role that gives what another one gives.
    RoleChange copy(String name, RoleId from) {
        Roles.Known model = find(from);
        String problem = problem(name, null);
        if (model.builtIn() == Role.ADMINISTRATOR) {
            return new RoleChange.Refused("The administrator's role is not given twice. Copy another one.");
        }
        if (!problem.isEmpty()) {
            return new RoleChange.Refused(problem);
        }
        RoleId role = roles.add(name, model.description());
        roles.saveGrants(role, given.of(Set.of(from)).getOrDefault(from, RoleGrants.nothing()));
        return new RoleChange.Made(role, name);
    }

    RoleChange change(RoleId id, String name, String description, RoleGrants grants) {
        if (find(id).builtIn() == Role.ADMINISTRATOR) {
            return new RoleChange.Refused(ADMINISTRATOR);
        }
        String problem = problem(name, id);
        if (!problem.isEmpty()) {
            return new RoleChange.Refused(problem);
        }
        roles.rename(id, name, description);
        roles.saveGrants(id, grants);
        return new RoleChange.Made(id, name);
    }

    RoleChange remove(RoleId id) {
        Roles.Known role = find(id);
        if (role.builtIn() != null) {
            return new RoleChange.Refused("“" + role.name() + "” is there from the start and stays.");
        }
        if (roles.isHeld(id)) {
            return new RoleChange.Refused(
                    "Somebody still has the role “" + role.name() + "”. Take it from them first.");
        }
        roles.delete(id);
        return new RoleChange.Made(id, role.name());
    }

    private Roles.Known find(RoleId id) {
        return roles.find(id).orElseThrow(() -> new NotFound("There is no such role."));
    }

    private String problem(String name, @Nullable RoleId by) {
        String problem = Typed.nameProblem(name, "Name the role.");
        return problem.isEmpty() && roles.isTaken(name, by) ? "There is a role of this name already." : problem;
    }
}
