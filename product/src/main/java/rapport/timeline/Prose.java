package rapport.timeline;

import java.text.Normalizer;

/// Text of several lines as it may be stored: as it was written, with its line breaks and its emoji, but without
/// control characters and half surrogates, which the database does not take.
final class Prose {
    private Prose() {}

    static String clean(String text) {
        var kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(Prose::isKept)
                .forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
    }

    private static boolean isKept(int c) {
        return c == '\n' || c == '\t' || !(Character.isISOControl(c) || isHalf(c) || c == 0xFEFF);
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
