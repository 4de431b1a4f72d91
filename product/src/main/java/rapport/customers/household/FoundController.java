package rapport.customers.household;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

/// Households that were found, until a person has said whether they are.
@Controller
@RequestMapping(FindHouseholds.WORKLIST)
@AllowedTo(right = Right.CREATE, on = CustomerKinds.PERSON)
class FoundController {
    private final FoundHouseholds found;
    private final LivingTogether together;
    private final DecideHousehold decide;
    private final FindHouseholds find;
    private final Templates templates;

    FoundController(
            FoundHouseholds found,
            LivingTogether together,
            DecideHousehold decide,
            FindHouseholds find,
            Templates templates) {
        this.found = found;
        this.together = together;
        this.decide = decide;
        this.find = find;
        this.templates = templates;
    }

    /// @param of with whom they were found; all of them without
    @GetMapping
    Html index(@RequestParam Optional<PartyId> of, Viewer viewer) {
        var proposals = of.map(person -> found.with(person, viewer)).orElseGet(() -> found.next(viewer));
        Map<PartyId, LivesThere> people =
                together
                        .all(
                                proposals.stream()
                                        .flatMap(one -> one.parties().stream())
                                        .toList(),
                                viewer)
                        .stream()
                        .collect(Collectors.toMap(LivesThere::id, Function.identity()));
        var page = new FoundPage(
                proposals.stream().map(one -> shown(one, people, viewer)).toList(),
                of.isEmpty(),
                viewer.rights().may(CustomerKinds.PERSON, Right.BULK));
        return Html.page("Households found", templates.customersHouseholdFound(page));
    }

    /// How many there are, above the list of households.
    @GetMapping("/left")
    Html left(Viewer viewer) {
        return Html.ok(templates.customersHouseholdWaiting(found.left(viewer)));
    }

    @PostMapping("/searches")
    @AllowedTo(right = Right.BULK, on = CustomerKinds.PERSON)
    @Does(value = "Look for households", undo = false)
    Html search(Viewer viewer) {
        return Html.goTo("/jobs/" + find.begin(viewer.id()));
    }

    /// @param member who of them lives there
    @PostMapping("/{id}/acceptance")
    @Does("Make a household that was found")
    Html accept(@PathVariable UUID id, @RequestParam(defaultValue = "") List<PartyId> member, Viewer viewer) {
        return switch (decide.accept(id, member, viewer)) {
            case Keeping.Done(var household) ->
                Html.goTo(PartyKind.HOUSEHOLD.path() + "/" + household).with(Toast.ok("The household is made"));
            case Keeping.Refused(var because) ->
                Html.goTo(FindHouseholds.WORKLIST).with(Toast.warn(because));
            case Keeping.Missing() -> gone();
        };
    }

    @PostMapping("/{id}/rejection")
    @Does("Reject a household that was found")
    Html reject(@PathVariable UUID id, Viewer viewer) {
        return decide.reject(id, viewer) instanceof Keeping.Missing
                ? gone()
                : Html.goTo(FindHouseholds.WORKLIST).with(Toast.ok("They are not proposed again"));
    }

    private static Html gone() {
        return Html.goTo(FindHouseholds.WORKLIST).with(Toast.warn("Somebody else has decided that meanwhile."));
    }

    private static FoundPage.Proposal shown(
            FoundHouseholds.Proposal proposal, Map<PartyId, LivesThere> known, Viewer viewer) {
        var people = proposal.parties().stream()
                .filter(known::containsKey)
                .map(known::get)
                .toList();
        var shareable = Shareable.of(people);
        return new FoundPage.Proposal(
                proposal.id().toString(),
                HouseholdName.of(people.stream().map(LivesThere::family).toList()),
                Stream.of(proposal.reasons()).map(FoundController::inWords).collect(Collectors.joining("; ")),
                Stream.concat(
                                shareable.addresses().stream().limit(1),
                                shareable.phones().stream().limit(1))
                        .map(ToShare::label)
                        .toList(),
                people.stream()
                        .map(one -> new FoundPage.Person(
                                one.id().toString(),
                                one.name(),
                                PartyKind.PERSON.path() + "/" + one.id(),
                                one.born() == null ? "" : viewer.formats().date(one.born())))
                        .toList());
    }

    private static String inWords(String reason) {
        return switch (reason) {
            case "HOME_AND_NAME" -> "the same home address and the same family name";
            case "HOME_AND_PHONE" -> "the same home address and the same phone";
            default -> "the same phone and the same family name";
        };
    }
}
