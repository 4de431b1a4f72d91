package rapport.matching.comparing;

import java.util.List;
import java.util.Set;
import rapport.customers.facts.FoldedText;

/// Text as it is compared: folded, in Latin letters, and empty where somebody only wrote that
/// there is nothing.
public final class PlainText {
    private static final Set<String> NOTHING =
            Set.of("n a", "na", "nan", "null", "none", "nil", "unknown", "unbekannt", "not available", "no data");

    private PlainText() {}

    public static String of(String text) {
        String folded = FoldedText.fold(Romanised.of(text));
        return NOTHING.contains(folded) ? "" : folded;
    }

    public static List<String> words(String text) {
        String plain = of(text);
        return plain.isEmpty() ? List.of() : List.of(plain.split(" ", -1));
    }

    /// Digits, unless all of them are the same: nobody has 000000.
    public static String digits(String text) {
        String digits = FoldedText.digits(text);
        return digits.chars().distinct().count() < 2 ? "" : digits;
    }
}
