package rapport.web;

import java.util.regex.Pattern;

/// A text on its way into a file that a spreadsheet will open. What a spreadsheet would run as a formula gets an
/// apostrophe in front, as OWASP advises (“CSV Injection”); plain numbers and phone numbers stay as they are.
public final class SafeCell {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[\\d\\s().,/-]*");

    private SafeCell() {}

    public static String of(String text) {
        if (text.isEmpty()
                || "=+-@\t\r\n".indexOf(text.charAt(0)) < 0
                || NUMBER.matcher(text).matches()) {
            return text;
        }
        return "'" + text;
    }
}
