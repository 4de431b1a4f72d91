package rapport.customers.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
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
import rapport.web.Toast;
import templates.Templates;

/// Makes a household by hand, around a person or of anybody.
@Controller
@RequestMapping("/households")
@AllowedTo(right = Right.CREATE, on = CustomerKinds.PERSON)
class NewHouseholdController {
    private final LivingTogether together;
    private final NamedPeople named;
    private final MakeHousehold make;
    private final CompanyDay companyDay;
    private final Templates templates;

    NewHouseholdController(
            LivingTogether together,
            NamedPeople named,
            MakeHousehold make,
            CompanyDay companyDay,
            Templates templates) {
        this.together = together;
        this.named = named;
        this.make = make;
        this.companyDay = companyDay;
        this.templates = templates;
    }

    /// Those who share home and name with the person are ticked, since they most likely live there too.
    @GetMapping("/new")
    Html blank(@RequestParam Optional<PartyId> with, Viewer viewer) {
        var people = with.map(person -> together.around(person, viewer)).orElse(List.of());
        var roles = LikelyRoles.of(people.stream().map(LivesThere::born).toList());
        var shown = new ArrayList<NewHouseholdPage.Somebody>();
        for (int n = 0; n < people.size(); n++) {
            shown.add(somebody(people.get(n), true, roles.get(n), viewer));
        }
        var shared = Shareable.of(people);
        return page(new NewHouseholdPage(
                with.map(PartyId::toString).orElse(""),
                HouseholdName.of(people.stream().map(LivesThere::family).toList()),
                shown,
                "",
                companyDay.today().toString(),
                shared.addresses(),
                first(shared.addresses()),
                shared.phones(),
                "",
                ""));
    }

    @PostMapping
    @Does("Make a household")
    Html create(
            @RequestParam(defaultValue = "") String with,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") List<PartyId> member,
            @RequestParam(defaultValue = "") String others,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> since,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam Map<String, String> typed,
            Viewer viewer) {
        var form = new NewHouseholdForm(
                with, name, member, others, since.orElse(companyDay.today()), address, phone, typed);
        var people = new ArrayList<>(form.members());
        var unknown = named.addAll(form.names(), people, viewer);
        if (unknown.isPresent()) {
            return again(form, unknown.get(), viewer);
        }
        var joining = new ArrayList<Joining>();
        for (PartyId person : people) {
            var role = form.role(person, joining.isEmpty() ? HouseholdRole.HEAD : HouseholdRole.OTHER);
            joining.add(new Joining(person, role, form.since()));
        }
        var told = new NewHousehold(form.name(), joining, NewHouseholdForm.id(address), NewHouseholdForm.id(phone));
        return switch (make.of(told, viewer)) {
            case Keeping.Done(var household) ->
                Html.goTo("/households/" + household).with(Toast.ok(told.name() + " is made"));
            case Keeping.Refused(var because) -> again(form, because, viewer);
            case Keeping.Missing() ->
                again(form, "Somebody of them is gone meanwhile, or you may not change them.", viewer);
        };
    }

    private Html again(NewHouseholdForm form, String problem, Viewer viewer) {
        var people = form.with().isEmpty()
                ? together.of(form.members(), viewer)
                : together.around(PartyId.of(form.with()), viewer);
        var shared = Shareable.of(people);
        return page(new NewHouseholdPage(
                        form.with(),
                        form.name(),
                        people.stream()
                                .map(one -> somebody(
                                        one,
                                        form.members().contains(one.id()),
                                        form.role(one.id(), HouseholdRole.OTHER),
                                        viewer))
                                .toList(),
                        form.others(),
                        form.since().toString(),
                        shared.addresses(),
                        form.address(),
                        shared.phones(),
                        form.phone(),
                        problem))
                .status(422);
    }

    private Html page(NewHouseholdPage page) {
        return Html.page("New household", templates.customersHouseholdNewHousehold(page));
    }

    private static NewHouseholdPage.Somebody somebody(
            LivesThere one, boolean taken, HouseholdRole role, Viewer viewer) {
        return new NewHouseholdPage.Somebody(
                one.id().toString(),
                one.name(),
                one.born() == null ? "" : "born " + viewer.formats().date(one.born()),
                taken,
                role.name());
    }

    private static String first(List<ToShare> choices) {
        return choices.isEmpty() ? "" : choices.getFirst().id();
    }
}
