package rapport.customers.adding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.customers.PartyKind;
import rapport.customers.facts.Additions;
import rapport.customers.facts.CleanText;
import rapport.customers.facts.Country;
import rapport.customers.facts.EmploymentFact;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.facts.LegalForm;
import rapport.customers.facts.OrganisationFacts;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PartyRole;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.PersonName;
import rapport.customers.facts.Reading;
import rapport.customers.facts.RoleFact;
import rapport.customers.page.IdentifierReading;
import rapport.customfields.FilledIn;

/// Reads the form of a new party.
final class NewPartyReading {
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_NOTE = 20_000;

    private final NewPartyForm form;
    private final FilledIn own;
    private final String country;
    private final Map<String, String> problems = new LinkedHashMap<>();

    /// @param country the company's own, for phone numbers; may be empty
    NewPartyReading(NewPartyForm form, FilledIn own, String country) {
        this.form = form;
        this.own = own;
        this.country = country;
    }

    /// What is understood so far; what is wrong with the rest is of no interest yet.
    PartyFacts told(PartyKind kind) {
        return facts(kind, identifiers(), List.of());
    }

    NewParty read(PartyKind kind) {
        List<IdentifierFact> identifiers = identifiers();
        List<RoleFact> roles = Stream.of(PartyRole.values())
                .filter(role -> role.name().equals(form.role()))
                .map(role -> new RoleFact(role, null))
                .toList();
        if (roles.isEmpty() && !form.role().isEmpty()) {
            problems.put("role", "There is no such role.");
        }
        if (form.name().length() > LONGEST_NAME) {
            problems.put("name", "A name has at most " + LONGEST_NAME + " characters.");
        }
        if (form.note().length() > LONGEST_NOTE) {
            problems.put("note", "A note has at most 20,000 characters.");
        }
        if (kind == PartyKind.PERSON
                && name().isEmpty()
                && form.email().isEmpty()
                && form.phone().isEmpty()) {
            problems.putIfAbsent("name", "Write a name, or at least an e-mail or a phone number.");
        }
        if (kind == PartyKind.ORGANISATION && form.name().isEmpty()) {
            problems.put("name", "Write the name of the organisation.");
        }
        problems.putAll(own.problems());
        if (!problems.isEmpty()) {
            return new NewParty.Incomplete(problems);
        }
        return new NewParty.Told(
                facts(kind, identifiers, roles).withAdditions(Additions.NONE.withCustom(own.values())));
    }

    private PartyFacts facts(PartyKind kind, List<IdentifierFact> identifiers, List<RoleFact> roles) {
        return kind == PartyKind.PERSON
                ? new PersonFacts(name(), null, null, identifiers, List.of(), roles, employments(), note())
                : new OrganisationFacts(
                        CleanText.of(form.name()),
                        LegalForm.in(form.name()),
                        CleanText.of(form.industry()),
                        identifiers,
                        List.of(),
                        roles,
                        note());
    }

    private List<IdentifierFact> identifiers() {
        var identifiers = new ArrayList<IdentifierFact>();
        identify(identifiers, IdentifierKind.EMAIL, "email", form.email());
        identify(identifiers, IdentifierKind.PHONE, "phone", form.phone());
        identify(identifiers, IdentifierKind.WEBSITE, "website", form.website());
        return identifiers;
    }

    private PersonName name() {
        if (form.name().isEmpty() || form.name().length() > LONGEST_NAME) {
            return PersonName.EMPTY;
        }
        @Nullable
        PersonName name = PersonName.parse(form.name(), Country.ofCode(country)).orNull();
        return name == null ? PersonName.EMPTY : name;
    }

    private void identify(List<IdentifierFact> identifiers, IdentifierKind kind, String field, String text) {
        if (text.isEmpty()) {
            return;
        }
        switch (IdentifierReading.read(kind, text, "", country)) {
            case Reading.Understood<IdentifierFact>(var fact) -> identifiers.add(fact);
            case Reading.Refused<IdentifierFact>(var sentence) -> problems.put(field, sentence);
        }
    }

    private List<EmploymentFact> employments() {
        return form.organisation().isEmpty()
                ? List.of()
                : List.of(new EmploymentFact(CleanText.of(form.organisation()), CleanText.of(form.title()), ""));
    }

    private String note() {
        return CleanText.withLines(form.note());
    }
}
