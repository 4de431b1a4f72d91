package rapport.sales.target;

import java.util.List;
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
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.journal.Does;
import rapport.sales.BuyingRoleId;
import rapport.sales.SalesKinds;
import rapport.sales.TargetListId;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

/// Target lists, and what each is.
@Controller
@RequestMapping("/target-lists")
@AllowedTo(on = SalesKinds.TARGET)
class TargetListController {
    private final TargetLists lists;
    private final TargetListPages pages;
    private final LookAfterTargetLists lookAfter;
    private final Templates templates;

    TargetListController(
            TargetLists lists, TargetListPages pages, LookAfterTargetLists lookAfter, Templates templates) {
        this.lists = lists;
        this.pages = pages;
        this.lookAfter = lookAfter;
        this.templates = templates;
    }

    @GetMapping
    Html index(Viewer viewer) {
        return Html.page(
                "Target lists",
                templates.salesTargetLists(pages.all(viewer), viewer.rights().may(SalesKinds.TARGET, Right.CREATE)));
    }

    /// The lists in a line, above the list of all targets.
    @GetMapping("/line")
    Html line(Viewer viewer) {
        return Html.ok(templates.salesTargetLine(
                pages.all(viewer).stream().filter(one -> !one.over()).toList()));
    }

    @GetMapping("/new")
    @AllowedTo(right = Right.CREATE, on = SalesKinds.TARGET)
    Html blank(Viewer viewer) {
        return form("", TargetListForm.BLANK, Map.of(), viewer);
    }

    @PostMapping
    @AllowedTo(right = Right.CREATE, on = SalesKinds.TARGET)
    @Does("Begin a target list")
    Html create(TargetListForm form, Viewer viewer) {
        return switch (lookAfter.begin(form, viewer)) {
            case TargetListing.Kept(var id) -> Html.goTo("/target-lists/" + id).with(Toast.ok("Target list begun"));
            case TargetListing.Incomplete(var problems) ->
                form("", form, problems, viewer).status(422);
        };
    }

    @GetMapping("/{id}")
    Html show(@PathVariable TargetListId id, Viewer viewer) {
        TargetLists.View list = lists.find(id, viewer).orElseThrow(TargetLists::nothing);
        return Html.page(list.name(), templates.salesTargetList(pages.page(list, viewer)));
    }

    @GetMapping("/{id}/edit")
    @AllowedTo(right = Right.EDIT, on = SalesKinds.TARGET)
    Html edit(@PathVariable TargetListId id, Viewer viewer) {
        TargetLists.View list =
                lists.find(id, viewer).filter(TargetLists.View::editable).orElseThrow(TargetLists::nothing);
        return form("/target-lists/" + id, TargetListPages.form(list), Map.of(), viewer);
    }

    @PutMapping("/{id}")
    @AllowedTo(right = Right.EDIT, on = SalesKinds.TARGET)
    @Does("Change a target list")
    Html update(@PathVariable TargetListId id, TargetListForm form, Viewer viewer) {
        return switch (lookAfter.revise(id, form, viewer).orElseThrow(TargetLists::nothing)) {
            case TargetListing.Kept _ -> Html.goTo("/target-lists/" + id).with(Toast.ok("Saved"));
            case TargetListing.Incomplete(var problems) ->
                form("/target-lists/" + id, form, problems, viewer).status(422);
        };
    }

    @DeleteMapping("/{id}")
    @AllowedTo(right = Right.DELETE, on = SalesKinds.TARGET)
    @Does("Delete a target list")
    Html delete(@PathVariable TargetListId id, Viewer viewer) {
        String name = lookAfter.delete(id, viewer).orElseThrow(TargetLists::nothing);
        return Html.goTo("/target-lists").with(Toast.ok("“" + name + "” is deleted, with its moves"));
    }

    @PutMapping("/{id}/roles")
    @AllowedTo(right = Right.EDIT, on = SalesKinds.TARGET)
    @Does("Say which roles to cover")
    Html cover(@PathVariable TargetListId id, @RequestParam(defaultValue = "") List<BuyingRoleId> role, Viewer viewer) {
        if (!lookAfter.cover(id, role, viewer)) {
            throw TargetLists.nothing();
        }
        return Html.ok(_ -> {}).with(Toast.ok("Saved"));
    }

    private Html form(String at, TargetListForm form, Map<String, String> problems, Viewer viewer) {
        return Html.page(
                at.isEmpty() ? "New target list" : "Change a target list",
                templates.salesTargetListForm(pages.form(at, form, problems, viewer)));
    }
}
