package rapport.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rapport.customers.facts.EmailAddress;
import rapport.customers.facts.FoldedText;
import rapport.customers.facts.GivenNames;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.NameOrder;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.PersonName;

/// What people do to data when they type it in a hurry. A few of the sample company's people are
/// told of in this way, so that there is something to measure and to clean; those with whom its
/// stories deal are not.
final class Slips {
    private static final int CAREFUL = 60;

    private Slips() {}

    /// @param n how manieth person of the sample company
    static PersonFacts of(PersonFacts person, int n) {
        PersonName name = person.name();
        boolean latin = !name.given().isEmpty()
                && name.order() == NameOrder.GIVEN_FIRST
                && FoldedText.fold(name.given()).chars().allMatch(c -> c < 128);
        if (n < CAREFUL || !latin) {
            return person;
        }
        return switch (n % 29) {
            case 3 -> named(person, upper(name.given()), upper(name.family()));
            case 8 -> GivenNames.isOnlyGiven(name.given()) ? named(person, name.family(), name.given()) : person;
            case 13 -> named(person, name.given(), name.family() + ",");
            case 17 -> with(person, plain(name.given()) + "." + plain(name.family()) + "@gmial.com");
            case 21 -> with(person, "test@test.com");
            case 25 -> without(person);
            default -> person;
        };
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static String plain(String name) {
        return FoldedText.fold(name).replace(" ", "");
    }

    private static PersonFacts named(PersonFacts of, String given, String family) {
        var name = new PersonName("", given, "", family, "", NameOrder.GIVEN_FIRST);
        return told(of, name, of.language(), of.identifiers());
    }

    private static PersonFacts with(PersonFacts of, String email) {
        var more = new ArrayList<>(of.identifiers());
        EmailAddress address = EmailAddress.parse(email).orNull();
        if (address != null) {
            more.add(IdentifierFact.of(address, "home"));
        }
        return told(of, of.name(), of.language(), more);
    }

    private static PersonFacts without(PersonFacts of) {
        return told(of, of.name(), null, List.of(of.identifiers().getLast()));
    }

    private static PersonFacts told(
            PersonFacts of,
            PersonName name,
            @org.jspecify.annotations.Nullable String language,
            List<IdentifierFact> identifiers) {
        return new PersonFacts(
                name,
                of.born(),
                language,
                identifiers,
                of.addresses(),
                of.roles(),
                of.employments(),
                of.note(),
                of.additions());
    }
}
