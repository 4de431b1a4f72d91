package rapport.intake.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/// The stretch of text that is being looked at: it begins where the current row begins, so that a row may be read again
/// in another way, and grows with the row up to a limit.
final class CharWindow implements Closeable {

    static final int LIMIT = 4 * 1024 * 1024;

    char[] chars = new char[64 * 1024];
    int start;
    int limit;
    private final Reader reader;
    private boolean ended;

    CharWindow(Reader reader) {
        this.reader = reader;
    }

    /// The character at a distance from the start; -1 behind the end of the text, or of the largest window.
    int peek(int offset) throws IOException {
        while (start + offset >= limit) {
            if (!more()) {
                return -1;
            }
        }
        return chars[start + offset];
    }

    /// Reads on; moves the start. False at the end of the text and when the window is full.
    boolean more() throws IOException {
        if (ended) {
            return false;
        }
        if (start > 0) {
            System.arraycopy(chars, start, chars, 0, limit - start);
            limit -= start;
            start = 0;
        }
        if (limit + 2 > chars.length) {
            if (chars.length >= LIMIT) {
                return false;
            }
            chars = Arrays.copyOf(chars, chars.length * 2);
        }
        int count = reader.read(chars, limit, chars.length - limit);
        ended = count < 0;
        limit += Math.max(count, 0);
        return !ended;
    }

    boolean full() {
        return !ended && limit - start + 2 > LIMIT;
    }

    void advance(int length) {
        start = Math.min(start + length, limit);
    }

    /// The distance of the next line end from an offset, or of the end of the window.
    int lineEnd(int offset) throws IOException {
        int at = offset;
        while (true) {
            int i = start + at;
            while (i < limit && chars[i] != '\n' && chars[i] != '\r') {
                i++;
            }
            at = i - start;
            if (i < limit || !more()) {
                return at;
            }
        }
    }

    /// The length of the line end at an offset: 0, 1, or 2 for CR LF.
    int lineBreak(int offset) throws IOException {
        return switch (peek(offset)) {
            case '\n' -> 1;
            case '\r' -> peek(offset + 1) == '\n' ? 2 : 1;
            default -> 0;
        };
    }

    String text(int from, int to) {
        var text = new String(chars, start + from, Math.max(0, to - from));
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
