package rapport.messages.parsing;

import java.text.Normalizer;

/// Text as it may be stored: without signs that the database does not take or that nobody sees.
final class CleanWords {
    private CleanWords() {}

    /// Of several lines.
    static String lines(String text, int longest) {
        String unix = text.replace("\r\n", "\n").replace('\r', '\n');
        String kept =
                Normalizer.normalize(kept(unix, '\n'), Normalizer.Form.NFC).strip();
        return cut(kept, longest);
    }

    /// Of one line.
    static String line(String text, int longest) {
        String plain = kept(text.replaceAll("[\\r\\n\\t]+", " "), ' ');
        return cut(Normalizer.normalize(plain, Normalizer.Form.NFC).strip(), longest);
    }

    private static String kept(String text, char besides) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> c == besides || c == '\t' || !isUnseen(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isUnseen(int c) {
        return Character.isISOControl(c)
                || c == 0xFEFF
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }
}
