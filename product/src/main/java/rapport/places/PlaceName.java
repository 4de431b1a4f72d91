package rapport.places;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// The name of a place as it is compared: small letters without accents and signs, and saints as they are abbreviated.
/// “Saint-Étienne” and “St. Etienne” are one, and so are “Sankt Gallen” and “St Gallen”.
final class PlaceName {
    private static final Pattern SAINT = Pattern.compile("\\b(?:saint|sankt|sint)\\b");

    private PlaceName() {}

    /// The key of a key is itself.
    static String key(String name) {
        boolean plain = name.chars().allMatch(c -> c < 0x80);
        String apart = plain ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        var key = new StringBuilder(apart.length());
        for (int i = 0, c; i < apart.length(); i += Character.charCount(c)) {
            c = apart.codePointAt(i);
            append(key, Character.toLowerCase(c));
        }
        if (!key.isEmpty() && key.charAt(key.length() - 1) == ' ') {
            key.setLength(key.length() - 1);
        }
        return key.indexOf("sa") < 0 && key.indexOf("sint") < 0
                ? key.toString()
                : SAINT.matcher(key).replaceAll("st");
    }

    private static void append(StringBuilder key, int c) {
        switch (c) {
            case 'ß' -> key.append("ss");
            case 'æ' -> key.append("ae");
            case 'œ' -> key.append("oe");
            case 'þ' -> key.append("th");
            case 'ø' -> key.append('o');
            case 'đ', 'ð' -> key.append('d');
            case 'ł' -> key.append('l');
            case 'ı' -> key.append('i');
            case '\'', '’', 'ʻ', '‘' -> {}
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    key.appendCodePoint(c);
                } else if (Character.getType(c) != Character.NON_SPACING_MARK
                        && !key.isEmpty()
                        && key.charAt(key.length() - 1) != ' ') {
                    key.append(' ');
                }
            }
        }
    }
}
