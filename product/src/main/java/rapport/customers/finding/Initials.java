package rapport.customers.finding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import rapport.customers.facts.PersonName;

/// Two letters, or a family name in characters, that stand for a party where there is no picture.
public final class Initials {
    private static final int LONGEST = 200;
    /// To take a name apart costs more than to show it, and the same people are shown again and again.
    private static final Cache<String, String> KNOWN =
            Caffeine.newBuilder().maximumSize(10_000).build();

    private Initials() {}

    public static String of(String name) {
        return KNOWN.get(name.length() > LONGEST ? name.substring(0, LONGEST) : name, Initials::read);
    }

    private static String read(String name) {
        PersonName known = PersonName.parse(name, null).orNull();
        String initials = known == null ? "" : known.initials();
        return initials.isEmpty() ? "·" : initials;
    }

    /// The first letters of the first two words: what a firm is known by.
    public static String ofFirm(String name) {
        var letters = new StringBuilder();
        for (String word : name.strip().split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && letters.codePointCount(0, letters.length()) < 2) {
                letters.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return letters.isEmpty() ? "·" : letters.toString();
    }
}
