package rapport.intake.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// Reads the rows of a table one after the other, without the header and without what stands above it. The same file
/// and choices always give the same rows in the same order, so that an import may go on where it was interrupted.
/// What is damaged comes as a broken row; only where the bytes themselves cannot be fetched does it throw an
/// [java.io.UncheckedIOException].
public final class RowReader implements Iterator<ReadRow>, AutoCloseable {

    private static final int ROWS_LOOKED_AT = 100;
    private static final int CHARACTERS_LOOKED_AT = 2 * 1024 * 1024;
    private static final int LONGEST_FOOTER = 10;

    private final Opened opened;
    private final TableShape shape;
    private final Alignment alignment;
    private final Deque<ReadRow> ahead = new ArrayDeque<>();
    private final Deque<ReadRow> ready = new ArrayDeque<>();
    private boolean ended;
    private long lastNumber;

    private RowReader(Opened opened) throws IOException {
        this.opened = opened;
        int characters = 0;
        while (ahead.size() < ROWS_LOOKED_AT && characters < CHARACTERS_LOOKED_AT) {
            var row = fetch();
            if (row == null) {
                break;
            }
            characters += length(row);
            ahead.add(row);
        }
        this.shape = opened.format() == FileFormat.CARDS
                ? CardColumns.shape()
                : TableShape.of(List.copyOf(ahead), opened.choices());
        ahead.removeIf(row -> row.number() < firstData());
        this.alignment = Alignment.of(
                ahead.stream()
                        .filter(ReadRow.Cells.class::isInstance)
                        .map(ReadRow.Cells.class::cast)
                        .toList(),
                shape.header().size());
    }

    /// Opens a table at its first row.
    ///
    /// @param choices those of the [Inspected.Table], as detected or corrected
    /// @throws IOException if the bytes cannot be fetched, or the file turns out to be no table
    public static RowReader open(FileBytes file, ReadingChoices choices) throws IOException {
        var opened = opened(file, choices);
        try {
            return new RowReader(opened);
        } catch (SourceLost lost) {
            opened.rows().close();
            throw new IOException(lost.getMessage(), lost);
        } catch (IOException | RuntimeException failed) {
            opened.rows().close();
            throw failed;
        }
    }

    private static Opened opened(FileBytes file, ReadingChoices choices) throws IOException {
        try {
            return Opened.of(file, choices);
        } catch (SourceLost lost) {
            throw new IOException(lost.getMessage(), lost);
        }
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty()) {
            var row = take();
            if (row == null) {
                return false;
            }
            ready.add(fitted(row));
            if (standsAlone(row)) {
                followPossibleFooter();
            }
        }
        return true;
    }

    @Override
    public ReadRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    /// Passes over the first rows; fewer when the file ends before.
    public void skip(long rows) {
        for (long i = 0; i < rows && hasNext(); i++) {
            ready.remove();
        }
    }

    @Override
    public void close() throws IOException {
        opened.rows().close();
    }

    private long firstData() {
        return shape.hasHeader() ? shape.firstRow() + 1 : shape.firstRow();
    }

    Opened opened() {
        return opened;
    }

    TableShape shape() {
        return shape;
    }

    /// Single cells at the very end of a wider table are remarks about it, not rows of it.
    private void followPossibleFooter() {
        while (ready.size() <= LONGEST_FOOTER) {
            var row = take();
            if (row == null) {
                var footer = List.copyOf(ready);
                ready.clear();
                footer.forEach(line -> ready.add(below(line)));
                return;
            }
            ready.add(fitted(row));
            if (!standsAlone(row)) {
                return;
            }
        }
    }

    private boolean standsAlone(ReadRow row) {
        return opened.format() == FileFormat.DELIMITED
                && shape.header().size() > 2
                && row instanceof ReadRow.Cells read
                && read.cells().size() == 1;
    }

    private static ReadRow below(ReadRow row) {
        return row instanceof ReadRow.Cells(long number, var cells)
                ? new ReadRow.Broken(number, cells.getFirst(), "This line stands below the table and is no row of it.")
                : row;
    }

    private @Nullable ReadRow take() {
        return ahead.isEmpty() ? fetch() : ahead.remove();
    }

    private @Nullable ReadRow fetch() {
        if (ended) {
            return null;
        }
        try {
            var row = opened.rows().next();
            ended = row == null;
            lastNumber = row == null ? lastNumber : row.number();
            return row;
        } catch (SourceLost lost) {
            throw lost;
        } catch (IOException | RuntimeException damaged) {
            ended = true;
            return new ReadRow.Broken(lastNumber + 1, "", "From here on the file is damaged and cannot be read.");
        }
    }

    private ReadRow fitted(ReadRow row) {
        if (!(row instanceof ReadRow.Cells(long number, var cells))) {
            return row;
        }
        if (shape.hasHeader() && cells.equals(shape.asWritten())) {
            return new ReadRow.Broken(number, String.join(" ", cells), "This line repeats the header.");
        }
        int width = shape.header().size();
        if (cells.size() == width) {
            return row;
        }
        var aligned = alignment.inStep(cells);
        int most = Math.max(TableShape.filledLength(aligned), Math.min(width, aligned.size()));
        var fitted = new ArrayList<>(aligned.subList(0, most));
        fitted.addAll(Collections.nCopies(Math.max(0, width - most), ""));
        return new ReadRow.Cells(number, Collections.unmodifiableList(fitted));
    }

    private static int length(ReadRow row) {
        return switch (row) {
            case ReadRow.Cells read ->
                read.cells().stream().mapToInt(String::length).sum()
                        + read.cells().size();
            case ReadRow.Broken broken -> broken.raw().length();
        };
    }
}
