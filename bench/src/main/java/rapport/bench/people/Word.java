package rapport.bench.people;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// A name as it is written, in Latin letters, and plain as an e-mail address takes it. A line gives it as
/// `藤原:Fujiwara`, or as one word where the script is Latin anyway.
record Word(String written, String latin, String plain) {

    private static final List<String> LETTERS =
            List.of("øo", "æae", "ðd", "þth", "ßss", "łl", "ıi", "đd", "œoe", "Øo", "Đd", "Łl");

    static Word of(String line) {
        int colon = line.indexOf(':');
        var latin = line.substring(colon + 1);
        return new Word(colon < 0 ? latin : line.substring(0, colon), latin, plain(latin));
    }

    /// Small letters a to z and digits, nothing else.
    static String plain(String text) {
        return withoutAccents(text).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    static String withoutAccents(String text) {
        var plain = text;
        for (var letter : LETTERS) {
            plain = plain.replace(letter.substring(0, 1), letter.substring(1));
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
