package rapport.intake.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the format of a cell makes of its number.
enum NumberFormat {
    PLAIN,
    DATE,
    TIME;

    /// @param id the number of a built-in format
    /// @param pattern the pattern of a format of the workbook's own, such as `dd.mm.yyyy`
    static NumberFormat of(@Nullable Integer id, @Nullable String pattern) {
        int builtIn = id == null ? 0 : id;
        if ((builtIn >= 14 && builtIn <= 17)
                || builtIn == 22
                || (builtIn >= 27 && builtIn <= 36)
                || (builtIn >= 50 && builtIn <= 58)) {
            return DATE;
        }
        if ((builtIn >= 18 && builtIn <= 21) || (builtIn >= 45 && builtIn <= 47)) {
            return TIME;
        }
        return pattern == null ? PLAIN : ofLetters(letters(pattern));
    }

    private static NumberFormat ofLetters(String letters) {
        if (letters.contains("general") || letters.contains("0") || letters.contains("#")) {
            return letters.contains("s.0") || letters.contains("ss.0") ? TIME : PLAIN;
        }
        boolean day = letters.indexOf('y') >= 0 || letters.indexOf('d') >= 0;
        boolean hour = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
        return day || (letters.indexOf('m') >= 0 && !hour) ? DATE : hour ? TIME : PLAIN;
    }

    /// The pattern without quoted text, escaped characters, colours and languages in brackets.
    private static String letters(String pattern) {
        var letters = new StringBuilder();
        boolean quoted = false;
        boolean bracket = false;
        for (int i = 0; i < Math.min(pattern.length(), 255); i++) {
            char c = pattern.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (!quoted && (c == '[' || bracket)) {
                bracket = c != ']';
            } else if (!quoted && c == ';') {
                break;
            } else if (!quoted) {
                letters.append(c);
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
