package rapport.bench.people;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What users would type to find the first `n` people of a generator. The same seed gives the same queries.
public final class SearchQueries {

    private static final SearchQuery.Kind[] KINDS = SearchQuery.Kind.values();

    private final PeopleGenerator people;
    private final long n;
    private final long seed;

    public SearchQueries(PeopleGenerator people, long n, long seed) {
        this.people = people;
        this.n = n;
        this.seed = seed;
    }

    /// The first `count` queries, the kinds in turn.
    public List<SearchQuery> take(int count) {
        return IntStream.range(0, count).mapToObj(this::query).toList();
    }

    /// The first `count` queries of one kind.
    public List<SearchQuery> take(SearchQuery.Kind kind, int count) {
        return IntStream.range(0, count).mapToObj(i -> query(kind, i)).toList();
    }

    /// Everything that the search sees while a user types this, from the second letter on.
    public static List<String> asYouType(String text) {
        return IntStream.rangeClosed(2, text.length())
                .mapToObj(end -> text.substring(0, end))
                .toList();
    }

    private SearchQuery query(int number) {
        return query(KINDS[number % KINDS.length], number);
    }

    private SearchQuery query(SearchQuery.Kind kind, int number) {
        var dice = Dice.of(seed + kind.ordinal(), number);
        var person = Stream.generate(() -> people.person(dice.nextLong(n)))
                .filter(one -> fits(kind, one))
                .findFirst()
                .orElseThrow();
        var text = text(kind, person, dice);
        return new SearchQuery(kind, dice.nextBoolean() ? text : text.toLowerCase(Locale.ROOT), person.key());
    }

    private static boolean fits(SearchQuery.Kind kind, GeneratedPerson person) {
        return switch (kind) {
            case PREFIX, TWO_WORDS, PHONE -> true;
            case E_MAIL -> !person.email().isEmpty();
            case NO_ACCENTS -> !Word.withoutAccents(person.familyName()).equals(person.familyName());
            case TYPO -> person.familyName().length() > 4;
        };
    }

    private static String text(SearchQuery.Kind kind, GeneratedPerson person, SplittableRandom dice) {
        return switch (kind) {
            case PREFIX -> beginning(dice.nextInt(3) == 0 ? person.givenName() : person.familyName(), 2, dice);
            case TWO_WORDS ->
                dice.nextBoolean()
                        ? person.givenName() + " " + beginning(person.familyName(), 1, dice)
                        : person.familyName() + " " + beginning(person.givenName(), 1, dice);
            case E_MAIL -> beginning(person.email(), 4, dice);
            case PHONE -> {
                var beginning = beginning(person.phone(), 7, dice).strip();
                yield dice.nextBoolean() ? beginning : beginning.replace(" ", "");
            }
            case NO_ACCENTS -> Word.withoutAccents(person.familyName());
            case TYPO -> Flaws.typo(person.familyName(), dice);
        };
    }

    /// At least the first `least` letters, up to all of them.
    private static String beginning(String text, int least, SplittableRandom dice) {
        return text.length() <= least ? text : text.substring(0, dice.nextInt(least, text.length() + 1));
    }
}
