package rapport.sales.target;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.PartyKind;
import rapport.customers.finding.PartyChoices;
import rapport.expressions.Option;
import rapport.journal.Does;
import rapport.sales.SalesKinds;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

/// Puts an organisation on a target list by hand.
@Controller
@RequestMapping("/targets")
@AllowedTo(right = Right.CREATE, on = SalesKinds.TARGET)
class NewTargetController {
    private final AddTargets add;
    private final TargetLists lists;
    private final TargetHeads heads;
    private final PartyChoices organisations;
    private final Templates templates;

    NewTargetController(
            AddTargets add, TargetLists lists, TargetHeads heads, PartyChoices organisations, Templates templates) {
        this.add = add;
        this.lists = lists;
        this.heads = heads;
        this.organisations = organisations;
        this.templates = templates;
    }

    @GetMapping("/new")
    Html blank(
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String party,
            Viewer viewer) {
        return page(list, party, "", "", viewer);
    }

    @PostMapping
    @Does("Put an organisation on a target list")
    Html create(
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String party,
            @RequestParam(defaultValue = "") String customer,
            Viewer viewer) {
        Optional<TargetLists.Named> on = lists.open(viewer).stream()
                .filter(one -> one.id().toString().equals(list))
                .findFirst();
        Optional<Parties.Named> who =
                organisations.chosen(party, viewer).filter(one -> one.kind() == PartyKind.ORGANISATION);
        if (on.isEmpty() || who.isEmpty()) {
            return page(list, party, customer, "Choose an organisation, and the list on which it is to stand.", viewer)
                    .status(422);
        }
        var left = add.many(on.get().id(), List.of(who.get().id()), viewer);
        if (!left.isEmpty()) {
            return page(
                            list,
                            party,
                            customer,
                            who.get().name() + ": " + left.getFirst().reason(),
                            viewer)
                    .status(422);
        }
        return heads.of(who.get().id(), viewer).stream()
                .filter(one -> one.list().equals(on.get().id()))
                .findFirst()
                .map(one -> Html.goTo("/targets/" + one.id()).with(Toast.ok("On “" + one.listName() + "” now")))
                .orElseGet(() -> Html.goTo("/targets").with(Toast.ok("Added")));
    }

    private Html page(String list, String party, String typed, String problem, Viewer viewer) {
        Optional<Parties.Named> chosen = organisations.chosen(party, viewer);
        return Html.page(
                "New target",
                templates.salesTargetNewTarget(new NewTargetPage(
                        lists.open(viewer).stream()
                                .map(one -> new Option(one.id().toString(), one.name()))
                                .toList(),
                        list,
                        chosen.map(one -> one.id().toString()).orElse(""),
                        chosen.map(Parties.Named::name).orElse(""),
                        typed,
                        typed.isEmpty()
                                ? List.of()
                                : organisations.like(typed, Optional.of(PartyKind.ORGANISATION), viewer),
                        problem)));
    }
}
