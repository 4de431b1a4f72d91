package rapport.sales.target;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.expressions.Option;
import rapport.jobs.AccountLine;
import rapport.journal.Does;
import rapport.sales.SalesKinds;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

/// The target lists of an organisation, on its page.
@Controller
@RequestMapping("/organisations/{id}/targets")
@AllowedTo(on = SalesKinds.TARGET)
class AimsController {
    private final TargetHeads heads;
    private final TargetLists lists;
    private final AddTargets add;
    private final Templates templates;

    AimsController(TargetHeads heads, TargetLists lists, AddTargets add, Templates templates) {
        this.heads = heads;
        this.lists = lists;
        this.add = add;
        this.templates = templates;
    }

    @GetMapping
    Html show(@PathVariable PartyId id, Viewer viewer) {
        List<TargetHeads.Head> on = heads.of(id, viewer);
        boolean may = viewer.mayWrite() && viewer.rights().may(SalesKinds.TARGET, Right.CREATE);
        return Html.ok(templates.salesTargetAims(new AimsCard(
                "/organisations/" + id + "/targets",
                on.stream()
                        .map(one -> new AimsCard.Row(
                                "/targets/" + one.id(),
                                one.listName(),
                                Objects.requireNonNullElse(one.ownerName(), "")))
                        .toList(),
                may
                        ? lists.open(viewer).stream()
                                .filter(list ->
                                        on.stream().noneMatch(one -> one.list().equals(list.id())))
                                .map(list -> new Option(list.id().toString(), list.name()))
                                .toList()
                        : List.of())));
    }

    @PostMapping
    @AllowedTo(right = Right.CREATE, on = SalesKinds.TARGET)
    @Does("Put an organisation on a target list")
    Html create(@PathVariable PartyId id, @RequestParam(defaultValue = "") String list, Viewer viewer) {
        List<AccountLine> left = lists.open(viewer).stream()
                .filter(one -> one.id().toString().equals(list))
                .findFirst()
                .map(one -> add.many(one.id(), List.of(id), viewer))
                .orElseThrow(TargetLists::nothing);
        return show(id, viewer)
                .with(
                        left.isEmpty()
                                ? Toast.ok("On the target list")
                                : Toast.warn(left.getFirst().reason()));
    }
}
