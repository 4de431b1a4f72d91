package rapport.customers.facts;

import java.text.Normalizer;
import java.util.Arrays;

/// How one character folds.
final class Folding {

    private static final byte[] OF_ASCII = new byte[128];

    static {
        Arrays.fill(OF_ASCII, (byte) ' ');
        for (char c = '0'; c <= '9'; c++) {
            OF_ASCII[c] = (byte) c;
        }
        for (char c = 'a'; c <= 'z'; c++) {
            OF_ASCII[c] = (byte) c;
            OF_ASCII[c - 'a' + 'A'] = (byte) c;
        }
    }

    private Folding() {}

    @SuppressWarnings("deprecation") // the constructor from bytes is exactly right, and fast, for ASCII
    static String ascii(String text) {
        var out = new byte[text.length()];
        var size = 0;
        var gap = false;
        for (int i = 0; i < text.length(); i++) {
            var folded = OF_ASCII[text.charAt(i)];
            if (folded == ' ') {
                gap = size > 0;
                continue;
            }
            if (gap) {
                out[size++] = ' ';
                gap = false;
            }
            out[size++] = folded;
        }
        return new String(out, 0, 0, size);
    }

    static String anyScript(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var out = new StringBuilder(apart.length() + 8);
        var gap = false;
        for (int i = 0, c; i < apart.length(); i += Character.charCount(c)) {
            c = apart.codePointAt(i);
            if (isDropped(c)) {
                continue;
            }
            if (!isPartOfWord(c)) {
                gap = !out.isEmpty();
                continue;
            }
            if (gap) {
                out.append(' ');
                gap = false;
            }
            append(out, c);
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case 'ß', 'ẞ' -> out.append("ss");
            case 'æ', 'Æ' -> out.append("ae");
            case 'œ', 'Œ' -> out.append("oe");
            case 'þ', 'Þ' -> out.append("th");
            case 'ø', 'Ø' -> out.append('o');
            case 'đ', 'Đ', 'ð', 'Ð' -> out.append('d');
            case 'ł', 'Ł' -> out.append('l');
            case 'ħ', 'Ħ' -> out.append('h');
            case 'ŋ', 'Ŋ' -> out.append('n');
            case 'ŧ', 'Ŧ' -> out.append('t');
            case 'ı' -> out.append('i');
            case 'ə', 'Ə' -> out.append('e');
            case 'ς' -> out.append('σ');
            default -> out.appendCodePoint(Character.toLowerCase(c));
        }
    }

    /// Accents of the European scripts, the vowel points of Hebrew and Arabic, and what has no shape of its own. Marks
    /// that are letters to their readers (Devanagari, Thai, the Japanese voicing) stay.
    private static boolean isDropped(int c) {
        return (c >= 0x300 && c <= 0x36F)
                || (c >= 0x591 && c <= 0x5C7)
                || (c >= 0x610 && c <= 0x61A)
                || (c >= 0x64B && c <= 0x65F)
                || c == 0x670
                || c == 0x640
                || (c >= 0xFE00 && c <= 0xFE0F)
                || Character.getType(c) == Character.FORMAT;
    }

    /// Emoji count as letters, for some people have them in their name and expect to be found by them.
    private static boolean isPartOfWord(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            case Character.OTHER_SYMBOL -> c > 0xFFFF;
            case Character.MODIFIER_LETTER -> c > 0x2FF; // those below are apostrophes: Hawaiʻi
            default -> Character.isLetterOrDigit(c);
        };
    }
}
