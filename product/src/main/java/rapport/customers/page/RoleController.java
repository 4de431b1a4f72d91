package rapport.customers.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
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
import rapport.customers.PartyId;
import rapport.customers.facts.PartyRole;
import rapport.customers.facts.RoleFact;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Input;

/// What a party is to us. Ending a role keeps it in the past.
@Controller
@RequestMapping("/parties/{id}/roles")
@AllowedTo(
        right = Right.EDIT,
        on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
class RoleController {
    private final FactEditing editing;
    private final CompanyDay companyDay;

    RoleController(FactEditing editing, CompanyDay companyDay) {
        this.editing = editing;
        this.companyDay = companyDay;
    }

    @GetMapping("/new")
    Html blank(@PathVariable PartyId id, Viewer viewer) {
        return editing.form(id, form(id, companyDay.today()), viewer);
    }

    @PostMapping
    @Does("Add a role")
    Html create(
            @PathVariable PartyId id,
            @RequestParam PartyRole role,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate since,
            Viewer viewer) {
        boolean future = since.isAfter(companyDay.today().plusYears(1));
        FactChange change = future || since.getYear() < 1900
                ? new FactChange.Refused("Choose a day between 1900 and a year from now.")
                : new FactChange.Change(facts -> facts.withRoles(held(facts.roles(), new RoleFact(role, since))));
        return editing.save(id, form(id, since), change, viewer);
    }

    @DeleteMapping("/{role}")
    @Does("End a role")
    Html delete(@PathVariable PartyId id, @PathVariable PartyRole role, Viewer viewer) {
        return editing.save(
                id,
                facts -> facts.withRoles(facts.roles().stream()
                        .filter(fact -> fact.role() != role)
                        .toList()),
                role.label() + " ended today",
                viewer);
    }

    private static List<RoleFact> held(List<RoleFact> roles, RoleFact role) {
        return roles.stream().anyMatch(ours -> ours.role() == role.role()) ? roles : Facts.plus(roles, role);
    }

    private static FactForm form(PartyId id, LocalDate since) {
        Map<String, String> roles = new LinkedHashMap<>();
        for (PartyRole role : PartyRole.values()) {
            roles.put(role.name(), role.label());
        }
        return new FactForm(
                id.toString(),
                "/parties/" + id + "/roles",
                true,
                "Role",
                List.of(
                        Input.choice("role", "Role", PartyRole.CLIENT.name(), roles),
                        Input.of("date", "since", "Since", since.toString())),
                "",
                "",
                "");
    }
}
