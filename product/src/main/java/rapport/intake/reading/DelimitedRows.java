package rapport.intake.reading;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads delimited text. A row is first read as the rules say; where a quotation mark stands where none may stand, or
/// never closes, only this row is read again by [QuoteRepair], and the rows behind it stay what they are.
final class DelimitedRows implements RowSource {

    static final int MOST_CELLS = 2000;
    static final String TOO_WIDE = "This row has more than 2,000 cells.";
    private static final int LONGEST_CELL = 1024 * 1024;
    private static final int LARGE_QUOTED = 64 * 1024;
    private static final int MANY_LINES = 100;
    private static final int LINES_TO_REPAIR = 8;

    private static final int DAMAGED = -1;
    private static final int TOO_LONG = -2;

    private final CharWindow window;
    private final Dialect dialect;
    private final List<String> cells = new ArrayList<>();
    private long line = 1;
    private int breaks;
    private int surplus;
    private long damages;

    DelimitedRows(Reader text, Dialect dialect) throws IOException {
        this.window = new CharWindow(text);
        this.dialect = dialect;
        if (dialect.skipFirstLine()) {
            leave(window.lineEnd(0), 1);
        }
    }

    /// How many rows so far had a quotation mark where none may stand.
    long damages() {
        return damages;
    }

    @Override
    public @Nullable ReadRow next() throws IOException {
        while (window.peek(0) >= 0) {
            long number = line;
            int end = row();
            var row = switch (end) {
                case TOO_LONG -> tooLong(number);
                case DAMAGED -> repaired(number);
                default -> read(number, end);
            };
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    private @Nullable ReadRow read(long number, int end) throws IOException {
        if (breaks > 0 && dialect.width() > 0 && cells.size() != dialect.width()) {
            var firstLine = window.text(0, window.lineEnd(0));
            var repaired = QuoteRepair.cells(firstLine, dialect);
            if (repaired != null) {
                damages++;
                leave(firstLine.length(), 1);
                return new ReadRow.Cells(number, repaired);
            }
        }
        var blank = surplus == 0 && cells.size() == 1 && cells.getFirst().isBlank();
        var row = blank ? null : surplus > 0 ? tooWide(number, end) : new ReadRow.Cells(number, List.copyOf(cells));
        leave(end, breaks + 1);
        return row;
    }

    private ReadRow tooWide(long number, int end) {
        return new ReadRow.Broken(number, window.text(0, Math.min(end, ReadRow.Broken.RAW_LIMIT)), TOO_WIDE);
    }

    private ReadRow tooLong(long number) throws IOException {
        var raw = window.text(0, Math.min(window.limit - window.start, ReadRow.Broken.RAW_LIMIT));
        int end = window.lineEnd(0);
        while (window.peek(end) < 0 && window.full()) {
            window.advance(end);
            end = window.lineEnd(0);
        }
        leave(end, 1);
        return new ReadRow.Broken(
                number,
                raw.lines().findFirst().orElse(""),
                "This line is too long, or a cell in it longer than 1 MiB.");
    }

    /// Reads the first line on its own, or the first few where the marks on it only make sense together.
    private ReadRow repaired(long number) throws IOException {
        damages++;
        int end = window.lineEnd(0);
        int first = end;
        for (int lines = 1; lines <= LINES_TO_REPAIR && end < LARGE_QUOTED; lines++) {
            var repaired = QuoteRepair.cells(window.text(0, end), dialect);
            if (repaired != null) {
                leave(end, lines);
                return new ReadRow.Cells(number, repaired);
            }
            int gap = window.lineBreak(end);
            if (gap == 0 || dialect.width() == 0) {
                break;
            }
            end = window.lineEnd(end + gap);
        }
        var raw = window.text(0, first);
        leave(first, 1);
        return new ReadRow.Broken(
                number, raw, "A quotation mark on this line is opened but not closed where a cell ends.");
    }

    private void leave(int end, int lines) throws IOException {
        window.advance(end + window.lineBreak(end));
        line += lines;
    }

    /// Reads one row by the rules into the cells. Gives the offset of its line end.
    private int row() throws IOException {
        cells.clear();
        breaks = 0;
        surplus = 0;
        int at = 0;
        while (true) {
            int opening = opening(at);
            int end = opening < 0 ? plain(at) : quoted(opening + 1);
            if (end < 0) {
                return end;
            }
            int next = window.peek(end);
            if (next != dialect.delimiter()) {
                return next < 0 && window.full() ? TOO_LONG : end;
            }
            at = end + 1;
        }
    }

    private int opening(int at) throws IOException {
        int opening = at;
        if (!dialect.quotes()) {
            return -1;
        }
        while (window.peek(opening) == ' ' && dialect.delimiter() != ' ' && opening - at < 16) {
            opening++;
        }
        return window.peek(opening) == dialect.quote() ? opening : -1;
    }

    private int plain(int from) throws IOException {
        char delimiter = dialect.delimiter();
        int end = from;
        while (true) {
            char[] chars = window.chars;
            int i = window.start + end;
            while (i < window.limit && chars[i] != delimiter && chars[i] != '\n' && chars[i] != '\r') {
                i++;
            }
            end = i - window.start;
            if (i < window.limit || !window.more()) {
                break;
            }
        }
        if (end - from > LONGEST_CELL) {
            return TOO_LONG;
        }
        int begin = from;
        while (dialect.padded() && begin < end && window.peek(begin) == ' ') {
            begin++;
        }
        add(begin, end, false);
        return end;
    }

    private int quoted(int from) throws IOException {
        boolean escaped = false;
        for (int at = from; ; at++) {
            int c = window.peek(at);
            if (c < 0) {
                return window.full() && breaks == 0 ? TOO_LONG : DAMAGED;
            } else if (c == dialect.quote() && window.peek(at + 1) != c) {
                add(from, at, escaped);
                return closing(at + 1);
            } else if (c == dialect.quote() || dialect.escapes(c)) {
                escaped = true;
                at++;
            } else if (c == '\n' || (c == '\r' && window.peek(at + 1) != '\n')) {
                breaks++;
            }
            if (at - from > LONGEST_CELL && breaks == 0) {
                return TOO_LONG;
            }
            if ((at - from > LARGE_QUOTED && breaks > MANY_LINES) || at - from > LONGEST_CELL) {
                return DAMAGED;
            }
        }
    }

    /// Behind a closing mark only blanks may stand before the cell ends.
    private int closing(int from) throws IOException {
        int at = from;
        while (window.peek(at) == ' ' && dialect.delimiter() != ' ') {
            at++;
        }
        int c = window.peek(at);
        return c < 0 || c == dialect.delimiter() || c == '\n' || c == '\r' ? at : DAMAGED;
    }

    private void add(int from, int to, boolean escaped) {
        if (cells.size() == MOST_CELLS) {
            surplus++;
        } else {
            var text = window.text(from, to);
            cells.add(escaped ? dialect.unescaped(text) : text);
        }
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
