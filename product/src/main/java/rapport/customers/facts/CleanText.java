package rapport.customers.facts;

import java.text.Normalizer;

/// Text as it may be stored: trimmed, every run of white space (also the no-break and the ideographic one) a single
/// space, composed characters (NFC), no control characters, no half surrogates, no byte order mark.
/// Joiners that emoji and Persian need stay.
public final class CleanText {

    private static final int SHOWN = 60;

    private CleanText() {}

    /// One line of clean text. Takes time in proportion to the length and returns the same string where nothing is to
    /// do.
    public static String of(String text) {
        return isClean(text) ? text : cleaned(text, false);
    }

    /// As {@link #of}, but line breaks stay: for notes.
    public static String withLines(String text) {
        return isClean(text) ? text : cleaned(text, true);
    }

    /// The text as a refusal quotes it: clean, and cut where it is long.
    static String quoted(String text) {
        var clean = of(text.length() > 4 * SHOWN ? text.substring(0, 4 * SHOWN) : text);
        if (clean.length() <= SHOWN) {
            return "“" + clean + "”";
        }
        var end = Character.isHighSurrogate(clean.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return "“" + clean.substring(0, end) + "…”";
    }

    private static boolean isClean(String text) {
        var spaceBefore = true;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c > 0x7e || c < ' ' || (c == ' ' && spaceBefore)) {
                return false;
            }
            spaceBefore = c == ' ';
        }
        return text.isEmpty() || !spaceBefore;
    }

    private static String cleaned(String text, boolean keepLines) {
        var out = new StringBuilder(text.length());
        var gap = 0;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (keepLines && c == '\n') {
                gap = '\n';
            } else if (isGap(c)) {
                gap = gap == '\n' ? gap : ' ';
            } else if (!isDropped(c)) {
                if (gap != 0 && !out.isEmpty()) {
                    out.append((char) gap);
                }
                gap = 0;
                out.appendCodePoint(c);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static boolean isGap(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    private static boolean isDropped(int c) {
        return Character.isISOControl(c)
                || c == 0xFEFF
                || c == 0x200B
                || (c >= 0xD800 && c <= 0xDFFF)
                || c == 0xFFFE
                || c == 0xFFFF;
    }
}
