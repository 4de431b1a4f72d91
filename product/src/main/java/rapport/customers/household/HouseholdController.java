package rapport.customers.household;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
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
import rapport.company.CompanyDay;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyId;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.NotFound;
import rapport.web.Toast;
import templates.Templates;

/// A household by itself: its page, who lives there and what they share.
@Controller
@RequestMapping("/households/{id}")
@AllowedTo(right = Right.EDIT, on = CustomerKinds.PERSON)
class HouseholdController {
    private final HouseholdShown shown;
    private final KeepHousehold keep;
    private final LivingTogether together;
    private final NamedPeople named;
    private final CompanyDay companyDay;
    private final Templates templates;

    HouseholdController(
            HouseholdShown shown,
            KeepHousehold keep,
            LivingTogether together,
            NamedPeople named,
            CompanyDay companyDay,
            Templates templates) {
        this.shown = shown;
        this.keep = keep;
        this.together = together;
        this.named = named;
        this.companyDay = companyDay;
        this.templates = templates;
    }

    @GetMapping
    @AllowedTo(on = CustomerKinds.PERSON)
    Html show(@PathVariable PartyId id, Viewer viewer) {
        var page = shown.whole(id, viewer).orElseThrow(HouseholdController::nothing);
        return Html.page(page.name(), templates.customersHouseholdPage(page));
    }

    @PostMapping("/members")
    @Does("Add a member to a household")
    Html join(
            @PathVariable PartyId id,
            @RequestParam String person,
            @RequestParam HouseholdRole role,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> since,
            Viewer viewer) {
        var people = new ArrayList<PartyId>();
        var unknown = named.addAll(List.of(person.strip()), people, viewer);
        return unknown.map(problem -> refused(id, problem, viewer))
                .orElseGet(() -> told(
                        id,
                        keep.join(id, new Joining(people.getFirst(), role, since.orElse(companyDay.today())), viewer),
                        "Lives here now",
                        viewer));
    }

    @PutMapping("/members/{person}")
    @Does("Say as what somebody lives in a household")
    Html give(@PathVariable PartyId id, @PathVariable PartyId person, @RequestParam HouseholdRole role, Viewer viewer) {
        return told(id, keep.give(id, person, role, viewer), "Saved", viewer);
    }

    @DeleteMapping("/members/{person}")
    @Does("Somebody leaves a household")
    Html leave(@PathVariable PartyId id, @PathVariable PartyId person, Viewer viewer) {
        return told(id, keep.leave(id, person, viewer), "Left today", viewer);
    }

    @PutMapping("/name")
    @Does("Rename a household")
    Html call(@PathVariable PartyId id, @RequestParam String name, Viewer viewer) {
        return switch (keep.call(id, name, viewer)) {
            case Keeping.Done _ -> Html.goTo("/households/" + id).with(Toast.ok("Saved"));
            case Keeping.Refused(var because) -> refused(id, because, viewer);
            case Keeping.Missing() -> throw nothing();
        };
    }

    @GetMapping("/shared/edit")
    Html editShared(@PathVariable PartyId id, Viewer viewer) {
        var page = shown.itself(id, viewer).orElseThrow(HouseholdController::nothing);
        var shareable = Shareable.of(together.membersOf(id, viewer));
        return Html.ok(templates.customersHouseholdShared(page, shareable.addresses(), shareable.phones()));
    }

    /// @param of an address of a member; empty for none
    @PutMapping("/address")
    @Does("Say which address a household shares")
    Html shareAddress(@PathVariable PartyId id, @RequestParam(defaultValue = "") String of, Viewer viewer) {
        return told(id, keep.shareAddress(id, NewHouseholdForm.id(of), viewer), "Saved", viewer);
    }

    /// @param of a phone of a member; empty for none
    @PutMapping("/phone")
    @Does("Say which phone a household shares")
    Html sharePhone(@PathVariable PartyId id, @RequestParam(defaultValue = "") String of, Viewer viewer) {
        return told(id, keep.sharePhone(id, NewHouseholdForm.id(of), viewer), "Saved", viewer);
    }

    private Html told(PartyId id, Keeping outcome, String done, Viewer viewer) {
        return switch (outcome) {
            case Keeping.Done _ -> Html.ok(members(id, "", viewer)).with(Toast.ok(done));
            case Keeping.Refused(var because) -> refused(id, because, viewer);
            case Keeping.Missing() -> throw nothing();
        };
    }

    private Html refused(PartyId id, String problem, Viewer viewer) {
        return Html.refused(members(id, problem, viewer));
    }

    private Content members(PartyId id, String problem, Viewer viewer) {
        var page = shown.itself(id, viewer).orElseThrow(HouseholdController::nothing);
        return templates.customersHouseholdFacts(page, problem);
    }

    private static NotFound nothing() {
        return new NotFound("There is no such household, or none that you may see or change.");
    }
}
