package rapport.customers.keeping;

import org.jspecify.annotations.Nullable;
import rapport.customers.PartyKind;
import rapport.customers.facts.AddressFact;
import rapport.customers.facts.Country;
import rapport.customers.facts.FoldedText;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.facts.OrganisationFacts;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.PhoneNumber;

/// What a party's own row repeats of its facts, so that lists and search need no other table.
///
/// @param words everything the party is found by, folded
record Golden(
        PartyKind kind,
        String name,
        String sortKey,
        String givenKey,
        String email,
        String phone,
        String phoneKey,
        String city,
        String country,
        String[] words) {

    static Golden of(PartyFacts facts) {
        String email = first(facts, IdentifierKind.EMAIL);
        String phone = first(facts, IdentifierKind.PHONE);
        @Nullable
        AddressFact home =
                facts.addresses().isEmpty() ? null : facts.addresses().getFirst();
        String city = home == null ? "" : home.address().locality();
        String country = home == null ? "" : code(home.address().country());
        String name = name(facts);
        return switch (facts) {
            case PersonFacts person -> {
                String sortKey = person.name().isEmpty()
                        ? FoldedText.fold(name)
                        : person.name().sortKey();
                yield new Golden(
                        PartyKind.PERSON,
                        name,
                        sortKey,
                        FoldedText.fold(person.name().given()),
                        email,
                        phone,
                        PhoneNumber.nationalOf(phone),
                        city,
                        country,
                        SearchWords.of(name, facts));
            }
            case OrganisationFacts _ ->
                new Golden(
                        PartyKind.ORGANISATION,
                        name,
                        FoldedText.fold(name),
                        "",
                        email,
                        phone,
                        PhoneNumber.nationalOf(phone),
                        city,
                        country,
                        SearchWords.of(name, facts));
        };
    }

    private static String name(PartyFacts facts) {
        return switch (facts) {
            case PersonFacts person -> person.display();
            case OrganisationFacts organisation -> organisation.name();
        };
    }

    private static String first(PartyFacts facts, IdentifierKind kind) {
        return facts.identifiers().stream()
                .filter(identifier -> identifier.kind() == kind)
                .map(IdentifierFact::normal)
                .findFirst()
                .orElse("");
    }

    static String code(@Nullable Country country) {
        return country == null ? "" : country.code();
    }
}
