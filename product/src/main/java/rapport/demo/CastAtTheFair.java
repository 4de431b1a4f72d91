package rapport.demo;

import java.util.List;
import java.util.stream.IntStream;
import rapport.cast.Cast;
import rapport.cast.PersonSketch;
import rapport.customers.facts.Additions;
import rapport.customers.facts.EmailAddress;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.NameOrder;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.PersonName;

/// Some of the cast who left their cards at a trade fair, where somebody typed them in once more: a letter too much, or
/// only an initial. They wait among the duplicates.
final class CastAtTheFair {
    static final String SOURCE = "Cards from the trade fair";

    private static final int CARDS = 8;
    private static final int EVERY = 7;

    private CastAtTheFair() {}

    static List<PersonFacts> of(Cast cast) {
        List<PersonSketch> latin = cast.people().stream()
                .filter(person -> !person.familyNameFirst())
                .filter(person -> person.latinName().equals(person.givenName() + " " + person.familyName()))
                .toList();
        return IntStream.range(0, Math.min(CARDS, latin.size() / EVERY))
                .mapToObj(card -> card(latin.get(card * EVERY), card % 2 == 0))
                .toList();
    }

    /// @param initial whether only the first letter of the given name was written
    private static PersonFacts card(PersonSketch person, boolean initial) {
        String given = initial ? person.givenName().substring(0, 1) + "." : doubled(person.givenName());
        return new PersonFacts(
                new PersonName("", given, "", person.familyName(), "", NameOrder.GIVEN_FIRST),
                null,
                null,
                List.of(IdentifierFact.of(EmailAddress.parse(person.email()).orThrow(), "work")),
                List.of(CastFacts.workAddress(person)),
                List.of(),
                List.of(),
                "",
                Additions.NONE);
    }

    private static String doubled(String name) {
        int last = name.length() - 1;
        return name.substring(0, last) + name.charAt(last) + name.charAt(last);
    }
}
