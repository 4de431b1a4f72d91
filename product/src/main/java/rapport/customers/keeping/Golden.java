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
import rapport.places.Coordinates;
import rapport.places.Located;

/// What a party's own row repeats of its facts, so that lists and search need no other table.
///
/// @param at    where the first address is; null where that is not known
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
        @Nullable Coordinates at,
        String[] words) {

    static Golden of(PartyFacts facts) {
        String email = first(facts, IdentifierKind.EMAIL);
        String phone = first(facts, IdentifierKind.PHONE);
        @Nullable
        AddressFact home =
                facts.addresses().isEmpty() ? null : facts.addresses().getFirst();
        String city = home == null ? "" : home.address().locality();
        String country = home == null ? "" : code(home.address().country());
        @Nullable
        Coordinates at =
                home == null ? null : home.address().located().map(Located::at).orElse(null);
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
                        at,
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
                        at,
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

    @Nullable
    Double latitude() {
        return at == null ? null : at.latitude();
    }

    @Nullable
    Double longitude() {
        return at == null ? null : at.longitude();
    }

    static String code(@Nullable Country country) {
        return country == null ? "" : country.code();
    }
}
