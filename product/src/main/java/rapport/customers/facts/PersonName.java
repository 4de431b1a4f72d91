package rapport.customers.facts;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a person is called. Every part may be empty, also all of them: of some people we know only an address.
///
/// @param prefix     `Dr.`, `Frau`
/// @param additional middle names and patronymics
/// @param family     with its particles: `van der Berg`
/// @param suffix     `Jr.`, `PhD`
public record PersonName(
        String prefix, String given, String additional, String family, String suffix, NameOrder order) {

    public static final int LONGEST = 10_000;
    public static final PersonName EMPTY = new PersonName("", "", "", "", "", NameOrder.GIVEN_FIRST);

    /// Reads a whole name from one text, in whatever culture it comes: `Dr. María del Carmen García-López`,
    /// `Smith, John Jr.`, `山田 太郎`, `Nguyễn Văn An`.
    ///
    /// @param country where the person lives; it decides the order where the script leaves it open
    public static Reading<PersonName> parse(String text, @Nullable Country country) {
        if (text.length() > LONGEST) {
            return Reading.refused("A name has at most 10,000 characters; this text has " + text.length() + ".");
        }
        var clean = CleanText.of(text);
        return clean.isEmpty() ? Reading.refused("The name is empty.") : Reading.of(NameReading.of(clean, country));
    }

    /// A name whose parts are known one by one.
    ///
    /// @throws IllegalArgumentException where a part has more than {@link #LONGEST} characters
    public static PersonName ofParts(
            String prefix, String given, String additional, String family, String suffix, @Nullable Country country) {
        return new PersonName(prefix, given, additional, family, suffix, NameCulture.order(family + given, country));
    }

    public PersonName {
        prefix = part(prefix);
        given = part(given);
        additional = part(additional);
        family = part(family);
        suffix = part(suffix);
    }

    public boolean isEmpty() {
        return given.isEmpty() && additional.isEmpty() && family.isEmpty() && prefix.isEmpty() && suffix.isEmpty();
    }

    /// The whole name in the order of its culture. Chinese characters and Hangul stand without a space between the
    /// names.
    public String display() {
        return switch (order) {
            case GIVEN_FIRST -> joined(" ", prefix, given, additional, family, suffix);
            case FAMILY_FIRST -> joined(" ", prefix, joined(gap(), family, joined(" ", additional, given)), suffix);
        };
    }

    /// By what a list of people is sorted: the folded family name, then the others.
    public String sortKey() {
        return FoldedText.fold(joined(" ", family, given, additional));
    }

    /// At most two letters that stand for the person where there is no picture. A family name in Chinese characters or
    /// Hangul is shown itself.
    public String initials() {
        return Initials.of(this);
    }

    @Override
    public String toString() {
        return display();
    }

    private String gap() {
        var script = Script.of(family + given);
        return script == Script.HAN || script == Script.HANGUL ? "" : " ";
    }

    private static String part(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("a part of a name has at most 10,000 characters");
        }
        return CleanText.of(text);
    }

    private static String joined(String gap, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(gap));
    }
}
