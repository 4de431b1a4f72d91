package rapport.customers.facts;

import java.util.Locale;
import java.util.regex.Pattern;

/// The one or two letters that stand for a person.
final class Initials {

    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private Initials() {}

    static String of(PersonName name) {
        var family = NameCulture.withoutParticles(name.family());
        if (!family.isEmpty() && Script.of(family) != Script.ALPHABETIC) {
            return first(family, 2);
        }
        if (family.isEmpty() || name.given().isEmpty()) {
            return first(name.given().isEmpty() ? family : name.given(), 2);
        }
        return switch (name.order()) {
            case GIVEN_FIRST -> first(name.given(), 1) + first(family, 1);
            case FAMILY_FIRST -> first(family, 1) + first(name.given(), 1);
        };
    }

    /// The first letters as a reader counts them: an emoji of several code points is one.
    private static String first(String text, int count) {
        var start = 0;
        while (start < text.length() && isOpening(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        var found = CHARACTER
                .matcher(text)
                .region(start, text.length())
                .results()
                .limit(count)
                .toList();
        var end = found.isEmpty() ? start : found.getLast().end();
        return text.substring(start, end).strip().toUpperCase(Locale.ROOT);
    }

    private static boolean isOpening(int c) {
        return c < 0x2100 && !Character.isLetterOrDigit(c);
    }
}
