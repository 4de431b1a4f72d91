package rapport.sales.target;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Owners;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.expressions.Option;
import rapport.journal.Does;
import rapport.listing.ListAddress;
import rapport.listing.ListScreen;
import rapport.sales.SalesKinds;
import rapport.sales.TargetId;
import rapport.web.Html;
import rapport.web.Toast;
import rapport.work.WorkKinds;
import templates.Templates;

/// Targets: the list of all, and each on a page of its own.
@Controller
@RequestMapping("/targets")
@AllowedTo(on = SalesKinds.TARGET)
class TargetController {
    private final ListOfTargets list;
    private final ListScreen screen;
    private final TargetHeads heads;
    private final GiveTargets give;
    private final RemoveTargets remove;
    private final Owners owners;
    private final Templates templates;

    TargetController(
            ListOfTargets list,
            ListScreen screen,
            TargetHeads heads,
            GiveTargets give,
            RemoveTargets remove,
            Owners owners,
            Templates templates) {
        this.list = list;
        this.screen = screen;
        this.heads = heads;
        this.give = give;
        this.remove = remove;
        this.owners = owners;
        this.templates = templates;
    }

    @GetMapping
    Html index(ListAddress address, Viewer viewer) {
        return screen.show(list, address, viewer);
    }

    @GetMapping("/{id}")
    Html show(@PathVariable TargetId id, Viewer viewer) {
        TargetPage page = page(id, true, viewer);
        return Html.page("Target " + page.name(), templates.salesTargetPage(page));
    }

    /// What a list shows beside itself of the target under the cursor.
    @GetMapping("/{id}/preview")
    Html beside(@PathVariable TargetId id, Viewer viewer) {
        return Html.ok(templates.salesTargetPreview(page(id, false, viewer)));
    }

    @PutMapping("/{id}/owner")
    @AllowedTo(right = Right.EDIT, on = SalesKinds.TARGET)
    @Does("Give a target to a colleague")
    Html giveTo(@PathVariable TargetId id, @RequestParam(defaultValue = "") String owner, Viewer viewer) {
        Optional<Owners.Named> to = owners.choices().stream()
                .filter(one -> one.id().toString().equals(owner))
                .findFirst();
        if (!owner.isEmpty() && to.isEmpty()) {
            return Html.refused(_ -> {}).with(Toast.warn("Choose a colleague who works here, or a team."));
        }
        if (!give.one(id, to.map(Owners.Named::id).orElse(null), viewer)) {
            throw TargetHeads.nothing();
        }
        return Html.ok(_ -> {})
                .with(Toast.ok(to.map(one -> "Given to " + one.name()).orElse("Nobody’s for now")));
    }

    @DeleteMapping("/{id}")
    @AllowedTo(right = Right.DELETE, on = SalesKinds.TARGET)
    @Does("Take an organisation off a target list")
    Html delete(@PathVariable TargetId id, Viewer viewer) {
        TargetHeads.Head head = heads.find(id, viewer).orElseThrow(TargetHeads::nothing);
        if (!remove.one(id, viewer)) {
            throw TargetHeads.nothing();
        }
        return Html.goTo("/targets").with(Toast.ok(head.name() + " is off “" + head.listName() + "”, with its moves"));
    }

    /// @param whole with those to whom it may be given
    private TargetPage page(TargetId id, boolean whole, Viewer viewer) {
        TargetHeads.Head head = heads.find(id, viewer).orElseThrow(TargetHeads::nothing);
        TargetHeads.Fit fit = heads.fit(head, viewer);
        return new TargetPage(
                id.toString(),
                "/targets/" + id,
                head.name(),
                head.party().toString(),
                "/organisations/" + head.party(),
                head.listName(),
                "/target-lists/" + head.list(),
                Objects.toString(head.owner(), ""),
                Objects.requireNonNullElse(head.ownerName(), ""),
                whole && head.editable() ? choices() : List.of(),
                viewer.formats().date(head.added()),
                head.deletable(),
                viewer.rights().may(WorkKinds.WORK, Right.READ),
                viewer.rights().may(SalesKinds.OPPORTUNITY, Right.READ),
                fit.points(),
                fit.lines());
    }

    private List<Option> choices() {
        return owners.choices().stream()
                .map(one -> new Option(one.id().toString(), one.label()))
                .toList();
    }
}
