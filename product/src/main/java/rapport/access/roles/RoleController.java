package rapport.access.roles;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.RecordKinds;
import rapport.access.RoleId;
import rapport.access.Typed;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Toast;

@Controller("accessRoleController")
@RequestMapping("/settings/roles")
@AllowedTo(Whom.ADMINISTRATORS)
class RoleController {
    private final LookAfterRoles lookAfter;
    private final RecordKinds kinds;
    private final RolePages pages;

    RoleController(LookAfterRoles lookAfter, RecordKinds kinds, RolePages pages) {
        this.lookAfter = lookAfter;
        this.kinds = kinds;
        this.pages = pages;
    }

    @GetMapping
    Html index(Viewer viewer) {
        return pages.all("", "", "", viewer);
    }

    @PostMapping
    @Does("Make a role")
    Html create(@RequestParam(defaultValue = "") String name, @RequestParam RoleId from, Viewer viewer) {
        return switch (lookAfter.copy(Typed.line(name), from)) {
            case RoleChange.Made(var role, var made) ->
                Html.goTo("/settings/roles/" + role).with(Toast.ok("“" + made + "” is made. Change what it gives."));
            case RoleChange.Refused(var sentence) ->
                pages.all(name, from.toString(), sentence, viewer).status(422);
        };
    }

    @GetMapping("/{id}")
    Html show(@PathVariable RoleId id, Viewer viewer) {
        return pages.one(id, viewer);
    }

    @PutMapping("/{id}")
    @Does("Change a role")
    Html update(@PathVariable RoleId id, @RequestParam Map<String, String> typed, Viewer viewer) {
        var form = new RoleForm(typed);
        return switch (lookAfter.change(id, form.name(), form.description(), form.grants(kinds.all()))) {
            case RoleChange.Made role ->
                Html.goTo("/settings/roles").with(Toast.ok("“" + role.name() + "” is saved, and holds from now on."));
            case RoleChange.Refused(var sentence) -> pages.refused(id, form, sentence, viewer);
        };
    }

    @DeleteMapping("/{id}")
    @Does("Remove a role")
    Html delete(@PathVariable RoleId id, Viewer viewer) {
        return switch (lookAfter.remove(id)) {
            case RoleChange.Made role ->
                Html.goTo("/settings/roles").with(Toast.ok("“" + role.name() + "” is removed."));
            case RoleChange.Refused(var sentence) ->
                pages.one(id, viewer).status(422).with(Toast.warn(sentence));
        };
    }
}
