package rapport.intake.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Cuts a file of address cards into single cards. Pictures, sounds and keys are left out at once: they are the bulk of
/// such files and no part of a table.
final class CardTexts implements Closeable {

    private static final int LONGEST_CARD = 1024 * 1024;
    private static final Set<String> BULK = Set.of("PHOTO", "LOGO", "SOUND", "KEY");

    private final CharWindow window;
    private long line;
    private boolean bulk;
    private @Nullable String held;

    CardTexts(Reader reader) {
        this.window = new CharWindow(reader);
    }

    /// The next card; null at the end. What stands between cards comes as a defect.
    @Nullable
    CardText next() throws IOException {
        var text = new StringBuilder();
        long number = 0;
        int depth = 0;
        boolean tooLong = false;
        for (var current = line(); current != null; current = line()) {
            var word = current.strip().toUpperCase(Locale.ROOT);
            if (text.isEmpty() && word.isEmpty()) {
                continue;
            }
            number = number == 0 ? line : number;
            boolean begins = word.equals("BEGIN:VCARD");
            if (begins && !text.isEmpty() && !agent(text)) {
                hold(current);
                return new CardText(
                        number,
                        text.toString(),
                        depth == 0 ? "This stands outside of any address card." : "This address card has no end.");
            }
            depth += begins ? 1 : word.equals("END:VCARD") ? -1 : 0;
            tooLong |= text.length() > LONGEST_CARD;
            if (!tooLong && !bulk(current)) {
                text.append(current).append("\r\n");
            }
            if (depth <= 0 && word.equals("END:VCARD")) {
                return new CardText(
                        number, text.toString(), tooLong ? "This address card is longer than 1 MiB." : null);
            }
        }
        return text.isEmpty() ? null : new CardText(number, text.toString(), "This address card has no end.");
    }

    private static boolean agent(StringBuilder text) {
        int lineStart = text.lastIndexOf("\n", text.length() - 2) + 1;
        return text.substring(lineStart).toUpperCase(Locale.ROOT).startsWith("AGENT");
    }

    /// Whether the line belongs to a picture or the like: its first line, the folded lines below it, and in version 2.1
    /// lines of letters and digits up to a blank one.
    private boolean bulk(String current) {
        if (current.isEmpty() || !bulk || (current.indexOf(':') > 0 && !Character.isWhitespace(current.charAt(0)))) {
            bulk = !current.isEmpty() && BULK.contains(property(current));
        }
        return bulk;
    }

    private static String property(String current) {
        int end = 0;
        while (end < current.length()
                && (Character.isLetterOrDigit(current.charAt(end)) || ".-".indexOf(current.charAt(end)) >= 0)) {
            end++;
        }
        var name = current.substring(0, end).toUpperCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private void hold(String current) {
        held = current;
        line--;
    }

    private @Nullable String line() throws IOException {
        if (held != null) {
            var again = held;
            held = null;
            line++;
            return again;
        }
        if (window.peek(0) < 0) {
            return null;
        }
        int end = window.lineEnd(0);
        var text = window.text(0, end);
        while (window.peek(end) < 0 && window.full()) {
            window.advance(end);
            end = window.lineEnd(0);
        }
        window.advance(end + window.lineBreak(end));
        line++;
        return text;
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
