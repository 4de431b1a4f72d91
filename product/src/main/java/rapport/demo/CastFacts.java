package rapport.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rapport.cast.AddressSketch;
import rapport.cast.Cast;
import rapport.cast.HouseholdSketch;
import rapport.cast.OrganisationSketch;
import rapport.cast.PersonSketch;
import rapport.customers.facts.AddressFact;
import rapport.customers.facts.Country;
import rapport.customers.facts.EmailAddress;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.LegalForm;
import rapport.customers.facts.NameOrder;
import rapport.customers.facts.OrganisationFacts;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.PersonName;
import rapport.customers.facts.PhoneNumber;
import rapport.customers.facts.PostalAddress;
import rapport.customers.facts.Website;

/// The people and organisations of the cast, as facts. Their roles and jobs have days, and come with [CastPast].
final class CastFacts {
    private CastFacts() {}

    static OrganisationFacts of(OrganisationSketch sketch, CastFields own) {
        return new OrganisationFacts(
                sketch.name(),
                LegalForm.in(sketch.name()),
                sketch.industry(),
                List.of(
                        phone(sketch.phone(), sketch.address(), "work"),
                        IdentifierFact.of(Website.parse(sketch.website()).orThrow(), "")),
                List.of(address(sketch.address(), "")),
                List.of(),
                "",
                own.of(sketch));
    }

    static PersonFacts of(PersonSketch sketch, Map<String, HouseholdSketch> homes, CastFields own) {
        var addresses = new ArrayList<>(List.of(workAddress(sketch)));
        var reachedAt = new ArrayList<>(List.of(
                IdentifierFact.of(EmailAddress.parse(sketch.email()).orThrow(), "work"),
                phone(sketch.phone(), sketch.address(), "work")));
        var home = homes.get(sketch.key());
        if (home != null) {
            addresses.add(address(home.address(), "home"));
            if (!home.phone().isEmpty()) {
                reachedAt.add(phone(home.phone(), home.address(), "home"));
            }
        }
        return new PersonFacts(
                name(sketch),
                sketch.birthday(),
                sketch.language(),
                reachedAt,
                addresses,
                List.of(),
                List.of(),
                sketch.latinName().equals(sketch.givenName() + " " + sketch.familyName())
                        ? ""
                        : "In Latin letters: " + sketch.latinName(),
                own.of(sketch));
    }

    /// Where the members of households live, by the key of the person.
    static Map<String, HouseholdSketch> homes(Cast cast) {
        var homes = new HashMap<String, HouseholdSketch>();
        cast.households().forEach(home -> home.members().forEach(member -> homes.put(member, home)));
        return homes;
    }

    static AddressFact workAddress(PersonSketch sketch) {
        return address(sketch.address(), "work");
    }

    private static PersonName name(PersonSketch sketch) {
        return new PersonName(
                sketch.title(),
                sketch.givenName(),
                "",
                sketch.familyName(),
                "",
                sketch.familyNameFirst() ? NameOrder.FAMILY_FIRST : NameOrder.GIVEN_FIRST);
    }

    private static IdentifierFact phone(String number, AddressSketch address, String label) {
        return IdentifierFact.of(
                PhoneNumber.parse(number, Country.of(address.country())).orThrow(), number, label);
    }

    private static AddressFact address(AddressSketch sketch, String label) {
        var address = new PostalAddress(
                Country.of(sketch.country()),
                sketch.region(),
                sketch.city(),
                "",
                sketch.postcode(),
                "",
                List.of(sketch.street()));
        return new AddressFact(address, label);
    }
}
