package rapport.cast;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/// Makes keys and addresses of names: `Sigríður Jónsdóttir` becomes `sigridur-jonsdottir`.
final class Keys {

    private static final Map<String, String> LETTERS = Map.of(
            "ø", "o", "æ", "ae", "ð", "d", "þ", "th", "ß", "ss", "ł", "l", "ı", "i", "đ", "d", "’", "", "œ", "oe");

    private Keys() {}

    static String of(String name) {
        var plain = new StringBuilder();
        for (var letter : name.toLowerCase(Locale.ROOT).split("")) {
            plain.append(LETTERS.getOrDefault(letter, letter));
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
