package rapport.customers.household;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.company.CompanyDay;
import rapport.customers.CustomerKinds;
import rapport.customers.FactSight;
import rapport.customers.Parties;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.facts.FoldedText;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

/// Where a person lives, on the page of that person.
@Controller
@RequestMapping("/people/{id}/household")
@AllowedTo(on = CustomerKinds.PERSON)
class HomeController {
    private static final Pattern PAGE = Pattern.compile(".*/households/([0-9a-f-]{36})\\b.*");

    private final HouseholdPages pages;
    private final FoundHouseholds found;
    private final Parties parties;
    private final KeepHousehold keep;
    private final CompanyDay companyDay;
    private final Templates templates;

    HomeController(
            HouseholdPages pages,
            FoundHouseholds found,
            Parties parties,
            KeepHousehold keep,
            CompanyDay companyDay,
            Templates templates) {
        this.pages = pages;
        this.found = found;
        this.parties = parties;
        this.keep = keep;
        this.companyDay = companyDay;
        this.templates = templates;
    }

    @GetMapping
    Html show(@PathVariable PartyId id, Viewer viewer) {
        return Html.ok(templates.customersHouseholdHome(home(id, "", "", viewer)));
    }

    /// @param household its name, or the address of its page
    @PostMapping
    @AllowedTo(right = Right.EDIT, on = CustomerKinds.PERSON)
    @Does("Add a member to a household")
    Html join(
            @PathVariable PartyId id, @RequestParam String household, @RequestParam HouseholdRole role, Viewer viewer) {
        var found = meant(household, viewer);
        if (found.size() != 1) {
            return refused(
                    id,
                    household,
                    found.isEmpty()
                            ? "No household that you may change is called “" + household.strip() + "”."
                            : "Several are called so. Paste the address of the page of the one you mean.",
                    viewer);
        }
        var joining = new Joining(id, role, companyDay.today());
        return switch (keep.join(found.getFirst(), joining, viewer)) {
            case Keeping.Done _ -> show(id, viewer).with(Toast.ok("Lives there now"));
            case Keeping.Refused(var because) -> refused(id, household, because, viewer);
            case Keeping.Missing() -> throw nobody();
        };
    }

    private List<PartyId> meant(String typed, Viewer viewer) {
        var page = PAGE.matcher(typed);
        return page.matches()
                ? List.of(new PartyId(UUID.fromString(page.group(1))))
                : pages.called(FoldedText.fold(typed.strip()), viewer);
    }

    private Html refused(PartyId id, String typed, String problem, Viewer viewer) {
        return Html.refused(templates.customersHouseholdHome(home(id, typed, problem, viewer)));
    }

    private Home home(PartyId id, String typed, String problem, Viewer viewer) {
        var person = parties.find(id, viewer)
                .filter(party -> party.kind() == PartyKind.PERSON)
                .orElseThrow(HomeController::nobody);
        boolean open = viewer.mayWrite()
                && FactSight.of(PartyKind.PERSON, viewer).opens(PartyField.RELATION)
                && !parties.changeable(List.of(id), viewer).isEmpty();
        var household =
                pages.homeOf(id, viewer).map(row -> household(id, row, viewer)).orElse(null);
        return new Home(
                id.toString(),
                person.name(),
                household,
                open,
                household == null
                        && open
                        && FoundHouseholds.mayDecide(viewer)
                        && !found.with(id, viewer).isEmpty(),
                typed,
                problem);
    }

    private static Home.@Nullable Household household(PartyId person, HouseholdPages.Row row, Viewer viewer) {
        Optional<HouseholdPages.MemberRow> own = row.today().stream()
                .filter(member -> member.id().equals(person))
                .findFirst();
        return own.map(member -> new Home.Household(
                        row.name(),
                        PartyKind.HOUSEHOLD.path() + "/" + row.id(),
                        member.role(),
                        viewer.formats().date(member.since()),
                        HouseholdShown.members(
                                row.today().stream()
                                        .filter(one -> !one.equals(member))
                                        .toList(),
                                viewer)))
                .orElse(null);
    }

    private static NotFound nobody() {
        return new NotFound("There is nobody at this address, or nobody that you may see or change.");
    }
}
