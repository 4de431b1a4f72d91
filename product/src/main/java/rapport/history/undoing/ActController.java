package rapport.history.undoing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Viewer;
import rapport.access.Whom;
import rapport.history.telling.ClosedFields;
import rapport.history.telling.MayUndo;
import rapport.journal.ChangeSet;
import rapport.journal.ChangeSetId;
import rapport.journal.ChangeSets;
import rapport.journal.Does;
import rapport.journal.Journal;
import rapport.journal.UndoChangeSet;
import rapport.journal.Undone;
import rapport.web.Html;
import rapport.web.Toast;

/// One act, its changes, and taking it back.
@Controller
@RequestMapping("/changes/{id}")
@AllowedTo(Whom.EVERYBODY)
class ActController {
    private final ActPages pages;
    private final UndoChangeSet undo;
    private final StartUndo start;
    private final ChangeSets changeSets;
    private final ClosedFields closed;
    private final WayBack wayBack;
    private final Journal journal;

    ActController(
            ActPages pages,
            UndoChangeSet undo,
            StartUndo start,
            ChangeSets changeSets,
            ClosedFields closed,
            WayBack wayBack,
            Journal journal) {
        this.pages = pages;
        this.undo = undo;
        this.start = start;
        this.changeSets = changeSets;
        this.closed = closed;
        this.wayBack = wayBack;
        this.journal = journal;
    }

    @GetMapping
    Html show(@PathVariable UUID id, Viewer viewer) {
        return pages.page(new ChangeSetId(id), viewer);
    }

    @PostMapping("/undo")
    @Does("Undo")
    Html undo(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean rest,
            Viewer viewer,
            HttpServletRequest request) {
        ChangeSet act = pages.visible(new ChangeSetId(id), viewer);
        demand(act, viewer);
        undo.along(act.id()).forEach(also -> demand(pages.known(also), viewer));
        changeSets.call(act.undoing());
        changeSets.tell(act.about(), act.link());
        if (undo.isLarge(act.id())) {
            start.inBackground(act, rest, viewer.id());
            return Html.goTo("/changes/" + id).with(Toast.ok("It is being taken back in the background."));
        }
        return switch (undo.now(act.id(), rest)) {
            case Undone.Done done ->
                Html.goTo(wayBack.from(request, journal.madeBy(act.id()), viewer))
                        .with(Toast.ok(
                                done.kept() == 0
                                        ? "Taken back: " + act.act()
                                        : "Taken back, but for what changed since"));
            case Undone.InTheWay _ -> refused(id, "Some of this has changed since.");
            case Undone.Already _ -> refused(id, "This is taken back already.");
            case Undone.Nothing _ -> refused(id, "There is nothing to take back.");
        };
    }

    private void demand(ChangeSet act, Viewer viewer) {
        if (!MayUndo.of(act, viewer) || !pages.mayChange(act, viewer)) {
            throw new AccessDeniedException("Only an administrator, or who did it, may take this back.");
        }
        closed.demandNone(act.id(), viewer);
    }

    private static Html refused(UUID id, String why) {
        return Html.goTo("/changes/" + id).with(Toast.warn(why));
    }
}
