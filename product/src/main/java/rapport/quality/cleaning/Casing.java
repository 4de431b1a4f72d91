package rapport.quality.cleaning;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes a name with capitals where they belong: `JOHN MCDONALD` as `John McDonald`, `anna van der berg` as `Anna van
/// der Berg`.
final class Casing {
    private static final Set<String> SMALL = Set.of(
            "van", "von", "der", "den", "de", "del", "della", "di", "da", "das", "dos", "du", "la", "le", "zu", "zur",
            "zum", "ten", "ter", "af", "av", "y", "e", "bin", "ibn", "al");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final int SHORTEST = 4;

    private Casing() {}

    /// Whether a name is all in capitals or all in small letters, and long enough to tell.
    static boolean isWrong(String name) {
        long letters = name.codePoints().filter(Character::isLetter).count();
        boolean hasCase = name.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
        return letters >= SHORTEST
                && hasCase
                && name.indexOf('@') < 0
                && (name.equals(name.toUpperCase(Locale.ROOT)) || name.equals(name.toLowerCase(Locale.ROOT)));
    }

    static String proper(String name) {
        Matcher words = WORD.matcher(name.toLowerCase(Locale.ROOT));
        int end = name.length();
        return words.replaceAll(word -> Matcher.quoteReplacement(
                SMALL.contains(word.group()) && word.end() < end ? word.group() : capital(word.group())));
    }

    private static String capital(String word) {
        if (word.startsWith("mc") && word.length() > SHORTEST) {
            return "Mc" + capital(word.substring(2));
        }
        int end = word.offsetByCodePoints(0, 1);
        return word.substring(0, end).toUpperCase(Locale.ROOT) + word.substring(end);
    }
}
