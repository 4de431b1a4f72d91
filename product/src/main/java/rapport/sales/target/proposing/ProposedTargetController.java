package rapport.sales.target.proposing;

import java.util.List;
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
import rapport.jobs.AccountLine;
import rapport.journal.Does;
import rapport.sales.SalesKinds;
import rapport.sales.TargetListId;
import rapport.sales.target.AddTargets;
import rapport.sales.target.TargetLists;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

/// Whom a list proposes, and accepting them.
@Controller
@RequestMapping("/target-lists/{id}")
@AllowedTo(on = SalesKinds.TARGET)
class ProposedTargetController {
    private final TargetLists lists;
    private final ProposedTargets proposals;
    private final AddTargets add;
    private final Templates templates;

    ProposedTargetController(TargetLists lists, ProposedTargets proposals, AddTargets add, Templates templates) {
        this.lists = lists;
        this.proposals = proposals;
        this.add = add;
        this.templates = templates;
    }

    @GetMapping("/proposals")
    Html show(@PathVariable TargetListId id, Viewer viewer) {
        return Html.ok(templates.salesTargetProposingProposals(proposals.of(find(id, viewer), viewer)));
    }

    @PostMapping("/targets")
    @AllowedTo(right = Right.CREATE, on = SalesKinds.TARGET)
    @Does("Accept proposed targets")
    Html accept(@PathVariable TargetListId id, @RequestParam(defaultValue = "") List<PartyId> tick, Viewer viewer) {
        find(id, viewer);
        if (tick.isEmpty()) {
            return show(id, viewer).with(Toast.warn("Tick at least one of them first."));
        }
        List<AccountLine> left = add.many(id, tick, viewer);
        int added = tick.size() - left.size();
        String done = viewer.formats().number(added) + (added == 1 ? " organisation is" : " organisations are")
                + " on the list now";
        return show(id, viewer).with(added == 0 ? Toast.warn(left.getFirst().reason()) : Toast.ok(done));
    }

    private TargetLists.View find(TargetListId id, Viewer viewer) {
        return lists.find(id, viewer).filter(TargetLists.View::editable).orElseThrow(TargetLists::nothing);
    }
}
