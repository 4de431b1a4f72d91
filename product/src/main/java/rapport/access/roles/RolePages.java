package rapport.access.roles;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import rapport.access.GivenRights;
import rapport.access.Reach;
import rapport.access.RecordKind;
import rapport.access.RecordKinds;
import rapport.access.Right;
import rapport.access.Role;
import rapport.access.RoleGrants;
import rapport.access.RoleId;
import rapport.access.Viewer;
import rapport.access.settings.SettingsTab;
import rapport.access.settings.SettingsTabs;
import rapport.web.Html;
import rapport.web.NotFound;
import templates.Templates;

/// The pages of the roles, as several acts answer with them.
@Component
class RolePages {
    private static final List<Reach> YES_OR_NO = List.of(Reach.NONE, Reach.ALL);
    private static final List<Reach> ALL_REACHES = List.of(Reach.values());

    private final Roles roles;
    private final GivenRights given;
    private final RecordKinds kinds;
    private final Templates templates;

    RolePages(Roles roles, GivenRights given, RecordKinds kinds, Templates templates) {
        this.roles = roles;
        this.given = given;
        this.kinds = kinds;
        this.templates = templates;
    }

    Html all(String name, String from, String problem, Viewer viewer) {
        var tabs = SettingsTabs.of(viewer, SettingsTab.ROLES);
        return Html.page("Roles", templates.accessRolesRoles(new RolesPage(tabs, roles.all(), name, from, problem)));
    }

    Html one(RoleId id, Viewer viewer) {
        var role = find(id);
        return one(role, role.name(), role.description(), grants(role), "", viewer);
    }

    Html refused(RoleId id, RoleForm form, String problem, Viewer viewer) {
        return one(find(id), form.name(), form.description(), form.grants(kinds.all()), problem, viewer)
                .status(422);
    }

    private Html one(
            Roles.Known role, String name, String description, RoleGrants grants, String problem, Viewer viewer) {
        var page = new RolePage(
                SettingsTabs.of(viewer, SettingsTab.ROLES),
                role.id().toString(),
                name,
                description,
                role.builtIn() != null,
                role.builtIn() == Role.ADMINISTRATOR,
                kinds.all().stream().map(kind -> kind(kind, grants, role)).toList(),
                problem);
        return Html.page(role.name(), templates.accessRolesRole(page));
    }

    private Roles.Known find(RoleId id) {
        return roles.find(id).orElseThrow(() -> new NotFound("There is no such role."));
    }

    private RoleGrants grants(Roles.Known role) {
        return given.of(Set.of(role.id())).getOrDefault(role.id(), RoleGrants.nothing());
    }

    private static RolePage.Kind kind(RecordKind kind, RoleGrants grants, Roles.Known role) {
        boolean everything = role.builtIn() == Role.ADMINISTRATOR;
        return new RolePage.Kind(
                kind.key(),
                kind.many(),
                Arrays.stream(Right.values())
                        .filter(kind.rights()::contains)
                        .map(right -> new RolePage.Given(
                                RoleForm.rightName(kind, right),
                                right.label(),
                                everything ? Reach.ALL : grants.reach(kind.key(), right),
                                right.isReaching() ? ALL_REACHES : YES_OR_NO))
                        .toList(),
                kind.fields().get().stream()
                        .map(field -> new RolePage.Field(
                                RoleForm.fieldName(kind, field.key()),
                                field.label(),
                                grants.field(kind.key(), field.key())))
                        .toList());
    }
}
