package rapport.correspondence.filing;

import java.util.List;
import java.util.regex.Pattern;

/// What an answer repeats of the mail before it. A timeline shows each word once; the mail itself
/// shows them all.
final class Quoted {
    private static final Pattern WROTE =
            Pattern.compile(".{0,200}(wrote|schrieb|a écrit|skrev|escribió)[^:]{0,200}:\\s*");
    private static final Pattern BEFORE =
            Pattern.compile("-{2,}\\s*(Original Message|Ursprüngliche Nachricht)\\s*-{2,}|_{10,}");

    private Quoted() {}

    /// Without the end of it that was written before. Where nothing else is left, as it is.
    static String without(String words) {
        List<String> lines = words.lines().toList();
        int end = lines.size();
        for (int n = 0; n < lines.size(); n++) {
            if (BEFORE.matcher(lines.get(n).strip()).matches()) {
                end = n;
                break;
            }
        }
        while (end > 0 && isQuoted(lines.get(end - 1))) {
            end--;
        }
        if (end < lines.size() && end > 0 && WROTE.matcher(lines.get(end - 1)).matches()) {
            end--;
        }
        String rest = String.join("\n", lines.subList(0, end)).strip();
        return rest.isEmpty() ? words : rest;
    }

    private static boolean isQuoted(String line) {
        return line.isBlank() || line.startsWith(">");
    }
}
