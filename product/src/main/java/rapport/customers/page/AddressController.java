package rapport.customers.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
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
import rapport.customers.CustomerKinds;
import rapport.customers.PartyId;
import rapport.customers.facts.AddressFact;
import rapport.customers.facts.AddressField;
import rapport.customers.facts.AddressFormat;
import rapport.customers.facts.AddressPart;
import rapport.customers.facts.AddressProblem;
import rapport.customers.facts.Country;
import rapport.customers.facts.PostalAddress;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Input;

/// Postal addresses of a party, asked for in the fields of their country.
@Controller
@RequestMapping("/parties/{id}/addresses")
@AllowedTo(
        right = Right.EDIT,
        on = {CustomerKinds.PERSON, CustomerKinds.ORGANISATION})
class AddressController {
    private final FactEditing editing;

    AddressController(FactEditing editing) {
        this.editing = editing;
    }

    /// The form again when another country was chosen keeps what was typed.
    @GetMapping({"/new", "/{position}/edit"})
    Html form(
            @PathVariable PartyId id,
            @PathVariable(required = false) Integer position,
            @RequestParam Map<String, String> typed,
            Viewer viewer) {
        if (position == null) {
            typed.putIfAbsent("country", IdentifierController.country(viewer));
            return editing.form(id, form(id, -1, typed, "", viewer), viewer);
        }
        var addresses = editing.party(id, viewer).addresses();
        if (position >= addresses.size()) {
            return editing.again(id, viewer);
        }
        var row = addresses.get(position);
        var address = PartyShown.address(row);
        var values = new LinkedHashMap<>(values(address, row.label()));
        values.putAll(typed);
        return editing.form(form(id, position, values, fingerprint(address), viewer));
    }

    @PostMapping
    @Does("Add an address")
    Html create(@PathVariable PartyId id, @RequestParam Map<String, String> typed, Viewer viewer) {
        var fact = read(typed);
        var form = form(id, -1, typed, "", viewer);
        return editing.save(
                id,
                form,
                change(
                        fact,
                        () -> new FactChange.Change(facts -> facts.withAddresses(Facts.plus(facts.addresses(), fact)))),
                viewer);
    }

    @PutMapping("/{position}")
    @Does("Change an address")
    Html update(
            @PathVariable PartyId id,
            @PathVariable int position,
            @RequestParam Map<String, String> typed,
            Viewer viewer) {
        var fact = read(typed);
        var form = form(id, position, typed, typed.getOrDefault("was", ""), viewer);
        var addresses = editing.party(id, viewer).addresses();
        String stands = position < addresses.size() ? fingerprint(PartyShown.address(addresses.get(position))) : "";
        FactChange change = !stands.equals(typed.getOrDefault("was", ""))
                ? new FactChange.Overtaken(stands.isEmpty() ? "It was removed." : stands)
                : change(
                        fact,
                        () -> new FactChange.Change(
                                facts -> facts.withAddresses(Facts.replaced(facts.addresses(), position, fact))));
        return editing.save(id, form, change, viewer);
    }

    @DeleteMapping("/{position}")
    @Does("Remove an address")
    Html delete(@PathVariable PartyId id, @PathVariable int position, Viewer viewer) {
        return editing.save(
                id,
                facts -> position < facts.addresses().size()
                        ? facts.withAddresses(Facts.without(facts.addresses(), position))
                        : facts,
                "Address removed",
                viewer);
    }

    private static FactChange change(AddressFact fact, Supplier<FactChange> otherwise) {
        if (fact.address().isEmpty()) {
            return new FactChange.Refused("Write at least one line of the address.");
        }
        List<AddressProblem> problems = fact.address().problems();
        return problems.isEmpty()
                ? otherwise.get()
                : new FactChange.Refused(String.join(
                        " ", problems.stream().map(AddressProblem::sentence).toList()));
    }

    private static String fingerprint(PostalAddress address) {
        return String.join(", ", address.formatted());
    }

    private static AddressFact read(Map<String, String> typed) {
        Country country = Country.ofCode(typed.getOrDefault("country", ""));
        return new AddressFact(
                new PostalAddress(
                        country,
                        part(typed, AddressPart.ADMIN_AREA),
                        part(typed, AddressPart.LOCALITY),
                        part(typed, AddressPart.DEPENDENT_LOCALITY),
                        part(typed, AddressPart.POSTCODE),
                        part(typed, AddressPart.SORTING_CODE),
                        part(typed, AddressPart.STREET).lines().toList()),
                typed.getOrDefault("label", "").strip());
    }

    private static String part(Map<String, String> typed, AddressPart part) {
        return typed.getOrDefault(part.name(), "");
    }

    private static Map<String, String> values(PostalAddress address, String label) {
        var values = new LinkedHashMap<String, String>();
        for (AddressPart part : AddressPart.values()) {
            values.put(
                    part.name(), part == AddressPart.STREET ? String.join("\n", address.lines()) : address.part(part));
        }
        values.put("country", address.country() == null ? "" : address.country().code());
        values.put("label", label);
        return values;
    }

    private static FactForm form(PartyId id, int position, Map<String, String> values, String was, Viewer viewer) {
        String code = values.getOrDefault("country", "");
        var inputs = new ArrayList<Input>();
        inputs.add(Input.choice(
                "country", "Country", code, countries(viewer.formats().locale())));
        for (AddressField field : AddressFormat.of(Country.ofCode(code)).fields()) {
            inputs.add(Input.of(
                    field.part() == AddressPart.STREET ? "textarea" : "text",
                    field.part().name(),
                    field.label(),
                    values.getOrDefault(field.part().name(), "")));
        }
        inputs.add(Input.text("label", "Label, such as home", values.getOrDefault("label", "")));
        String path = "/parties/" + id + "/addresses";
        boolean isNew = position < 0;
        return new FactForm(id.toString(), isNew ? path : path + "/" + position, isNew, "Address", inputs, was, "", "");
    }

    private static Map<String, String> countries(Locale locale) {
        var countries = new LinkedHashMap<String, String>();
        countries.put("", "Not known");
        Country.all().stream()
                .sorted((a, b) -> a.name(locale).compareTo(b.name(locale)))
                .forEach(country -> countries.put(country.code(), country.name(locale)));
        return countries;
    }
}
