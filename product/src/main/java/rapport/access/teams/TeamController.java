package rapport.access.teams;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import rapport.access.AllowedTo;
import rapport.access.TeamId;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Toast;

@Controller
@RequestMapping("/settings/teams")
@AllowedTo(Whom.ADMINISTRATORS)
class TeamController {
    private final LookAfterTeams lookAfter;
    private final TeamPages pages;

    TeamController(LookAfterTeams lookAfter, TeamPages pages) {
        this.lookAfter = lookAfter;
        this.pages = pages;
    }

    @GetMapping
    Html index(Viewer viewer) {
        return pages.all(TeamForm.EMPTY, "", viewer);
    }

    @PostMapping
    @Does("Make a team")
    Html create(TeamForm form, Viewer viewer) {
        return switch (lookAfter.add(form.name(), form.above())) {
            case TeamChange.Made(var team, var name) ->
                Html.goTo("/settings/teams/" + team).with(Toast.ok("“" + name + "” is made. Who belongs to it?"));
            case TeamChange.Refused(var sentence) ->
                pages.all(form, sentence, viewer).status(422);
        };
    }

    @GetMapping("/{id}")
    Html show(@PathVariable TeamId id, Viewer viewer) {
        return pages.one(id, viewer);
    }

    @PutMapping("/{id}")
    @Does("Change a team")
    Html update(@PathVariable TeamId id, TeamForm form, Viewer viewer) {
        return switch (lookAfter.change(id, form.name(), form.above(), form.accounts(), form.leading())) {
            case TeamChange.Made team -> Html.goTo("/settings/teams").with(Toast.ok("“" + team.name() + "” is saved."));
            case TeamChange.Refused(var sentence) ->
                pages.one(id, form, sentence, viewer).status(422);
        };
    }

    @DeleteMapping("/{id}")
    @Does("Dissolve a team")
    Html delete(@PathVariable TeamId id, Viewer viewer) {
        try {
            return switch (lookAfter.dissolve(id)) {
                case TeamChange.Made team ->
                    Html.goTo("/settings/teams").with(Toast.ok("“" + team.name() + "” is dissolved."));
                case TeamChange.Refused(var sentence) -> refused(id, sentence, viewer);
            };
        } catch (DataIntegrityViolationException stillOwns) {
            return refused(
                    id, "Records belong to this team, or are shared with it. Give them to somebody first.", viewer);
        }
    }

    private Html refused(TeamId id, String sentence, Viewer viewer) {
        return pages.one(id, viewer).status(422).with(Toast.warn(sentence));
    }
}
