package rapport.matching.comparing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Cyrillic and Greek written in Latin letters, so that Иванов and Ivanov meet. It is a help
/// for finding and comparing, not a transliteration of any standard: what is sounded alike is
/// written alike.
final class Romanised {
    private static final Map<Character, String> LETTERS = letters();

    private Romanised() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x370 && c < 0x530) {
                return written(text.toLowerCase(Locale.ROOT));
            }
        }
        return text;
    }

    private static String written(String text) {
        var out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            String letter = LETTERS.get(text.charAt(i));
            if (letter == null) {
                out.append(text.charAt(i));
            } else {
                out.append(letter);
            }
        }
        return out.toString();
    }

    private static Map<Character, String> letters() {
        var letters = new HashMap<Character, String>();
        add(
                letters,
                "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ",
                "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya i yi ye g");
        add(
                letters,
                "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋ",
                "a v g d e z i th i k l m n x o p r s s t y f ch ps o a e i i o y o i y");
        return Map.copyOf(letters);
    }

    private static void add(Map<Character, String> letters, String from, String to) {
        String[] all = to.split(" ", -1);
        for (int i = 0; i < all.length; i++) {
            letters.put(from.charAt(i), all[i].equals("-") ? "" : all[i]);
        }
    }
}
