package rapport.quality.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.AddressFact;
import rapport.customers.facts.CleanText;
import rapport.customers.facts.Country;
import rapport.customers.facts.EmailAddress;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.facts.OrganisationFacts;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.PersonName;
import rapport.customers.facts.PhoneNumber;
import rapport.customers.facts.PostalAddress;
import rapport.customers.facts.Reading;

/// Puts one value in the place of another, checked as if somebody had typed it. Where the old one does not stand there
/// any more, nothing changes.
final class PutRight {
    private PutRight() {}

    /// @param after empty to take it away
    static Reading<PartyFacts> in(PartyFacts facts, Place place, String before, String after) {
        return switch (place) {
            case NAME -> name(facts, before, CleanText.of(after));
            case EMAIL ->
                identifier(
                        facts,
                        IdentifierKind.EMAIL,
                        before,
                        fact -> EmailAddress.parse(after).map(email -> IdentifierFact.of(email, fact.label())),
                        after.isBlank());
            case PHONE ->
                identifier(
                        facts,
                        IdentifierKind.PHONE,
                        before,
                        fact -> PhoneNumber.parse(after, country(facts))
                                .map(number -> IdentifierFact.of(number, after, fact.label())),
                        after.isBlank());
            case CITY -> Reading.of(city(facts, before, after));
        };
    }

    /// Where the new name is the old one with its parts changed, the parts stay parts.
    private static Reading<PartyFacts> name(PartyFacts facts, String before, String after) {
        if (after.isEmpty()) {
            return Reading.refused("A customer needs a name. Refuse the proposal instead.");
        }
        return switch (facts) {
            case OrganisationFacts firm -> Reading.of(firm.name().equals(before) ? Changed.name(firm, after) : firm);
            case PersonFacts person ->
                person.name().display().equals(before)
                        ? Stream.of(
                                        Names.recased(person.name()),
                                        Names.swapped(person.name()),
                                        Names.tidied(person.name()))
                                .filter(name -> name.display().equals(after))
                                .findFirst()
                                .map(Reading::of)
                                .orElseGet(() -> PersonName.parse(after, country(facts)))
                                .map(name -> Changed.name(person, name))
                        : Reading.of(person);
        };
    }

    private interface Read {
        Reading<IdentifierFact> again(IdentifierFact fact);
    }

    private static Reading<PartyFacts> identifier(
            PartyFacts facts, IdentifierKind kind, String before, Read read, boolean away) {
        List<IdentifierFact> all = new ArrayList<>();
        for (IdentifierFact fact : facts.identifiers()) {
            if (fact.kind() != kind || !fact.value().equals(before)) {
                all.add(fact);
            } else if (!away) {
                switch (read.again(fact)) {
                    case Reading.Refused<IdentifierFact>(var sentence) -> {
                        return Reading.refused(sentence);
                    }
                    case Reading.Understood<IdentifierFact>(var value) -> all.add(value);
                }
            }
        }
        return Reading.of(Changed.identifiers(facts, withoutDoubles(all)));
    }

    /// What was mistyped may stand there rightly too.
    private static List<IdentifierFact> withoutDoubles(List<IdentifierFact> all) {
        List<IdentifierFact> once = new ArrayList<>();
        for (IdentifierFact fact : all) {
            if (once.stream()
                    .noneMatch(other ->
                            other.kind() == fact.kind() && other.normal().equals(fact.normal()))) {
                once.add(fact);
            }
        }
        return once;
    }

    private static PartyFacts city(PartyFacts facts, String before, String after) {
        List<AddressFact> all = facts.addresses().stream()
                .map(fact -> fact.address().locality().equals(before)
                        ? new AddressFact(in(fact.address(), after), fact.label())
                        : fact)
                .filter(fact -> !fact.address().isEmpty())
                .toList();
        return Changed.addresses(facts, all);
    }

    private static PostalAddress in(PostalAddress address, String city) {
        return new PostalAddress(
                address.country(),
                address.adminArea(),
                city,
                address.dependentLocality(),
                address.postcode(),
                address.sortingCode(),
                address.lines());
    }

    private static @Nullable Country country(PartyFacts facts) {
        return facts.addresses().stream()
                .flatMap(fact -> Stream.ofNullable(fact.address().country()))
                .findFirst()
                .orElse(null);
    }
}
