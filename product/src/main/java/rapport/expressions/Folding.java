package rapport.expressions;

import java.text.Normalizer;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Text as rules compare it: small letters without accents, so that “malmo” is “Malmö”. The function
/// `expressions.fold` of the database says the same, and a test compares the two for every character there is.
public final class Folding {
    /// What the letters of the Latin script fold to, where that is plain ASCII; null otherwise. None of
    /// them combines with another, so a text of these folds letter by letter.
    private static final @Nullable String[] LATIN = new String[0x250];

    static {
        for (int c = 0; c < LATIN.length; c++) {
            String folded = anyScript(Character.toString(c));
            LATIN[c] = folded.chars().allMatch(each -> each <= 0x7f) ? folded : null;
        }
    }

    private Folding() {}

    /// The same of a column, in the order of its bytes: an index on it answers whatever rules and lists ask.
    public static Field<String> folded(Field<?> text) {
        return DSL.field("(expressions.fold({0}) collate \"C\")", String.class, text);
    }

    /// Folding what is folded changes nothing.
    public static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7f || (c >= 'A' && c <= 'Z')) {
                return latin(text);
            }
        }
        return text;
    }

    private static String latin(String text) {
        var folded = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String plain = c < LATIN.length ? LATIN[c] : null;
            if (plain == null) {
                return anyScript(text);
            }
            folded.append(plain);
        }
        return folded.toString();
    }

    private static String anyScript(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var folded = new StringBuilder(apart.length() + 4);
        for (int i = 0, c; i < apart.length(); i += Character.charCount(c)) {
            c = apart.codePointAt(i);
            if (!isDropped(c)) {
                append(folded, Character.toLowerCase(c));
            }
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    private static void append(StringBuilder folded, int c) {
        switch (c) {
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            case 'ø' -> folded.append('o');
            case 'đ', 'ð' -> folded.append('d');
            case 'ł' -> folded.append('l');
            case 'ħ' -> folded.append('h');
            case 'ŋ' -> folded.append('n');
            case 'ŧ' -> folded.append('t');
            case 'ı' -> folded.append('i');
            case 'ə' -> folded.append('e');
            case 'ς' -> folded.append('σ');
            default -> folded.appendCodePoint(c);
        }
    }

    /// Accents of the European scripts, the vowel points of Hebrew and Arabic, and what has no shape of its own.
    private static boolean isDropped(int c) {
        return c == 0xAD
                || (c >= 0x300 && c <= 0x36F)
                || (c >= 0x591 && c <= 0x5C7)
                || (c >= 0x610 && c <= 0x61A)
                || c == 0x640
                || (c >= 0x64B && c <= 0x65F)
                || c == 0x670
                || (c >= 0x200B && c <= 0x200F)
                || c == 0x2060
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xFEFF;
    }
}
