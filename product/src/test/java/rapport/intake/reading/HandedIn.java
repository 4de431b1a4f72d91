package rapport.intake.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Files as people hand them in, and short ways to look into them.
final class HandedIn implements FileBytes {

    private final String name;
    private final byte[] bytes;

    HandedIn(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public String name() {
        return name;
    }

    static HandedIn text(String text) {
        return text(text, StandardCharsets.UTF_8);
    }

    static HandedIn text(String text, Charset charset) {
        return new HandedIn("file.csv", text.getBytes(charset));
    }

    static HandedIn path(Path path) {
        try {
            return new HandedIn(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    static Inspected inspect(FileBytes file) {
        try {
            return Inspection.of(file, ReadingChoices.detect());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Inspected.Table table(FileBytes file) {
        return switch (inspect(file)) {
            case Inspected.Table table -> table;
            case Inspected other -> throw new AssertionError("no table: " + other);
        };
    }

    static String reason(FileBytes file) {
        return switch (inspect(file)) {
            case Inspected.Unreadable(var reason) -> reason;
            case Inspected other -> throw new AssertionError("could be read: " + other);
        };
    }

    static List<ReadRow> rows(FileBytes file) {
        return rows(file, table(file).choices());
    }

    static List<ReadRow> rows(FileBytes file, ReadingChoices choices) {
        try (var reader = RowReader.open(file, choices)) {
            var rows = new ArrayList<ReadRow>();
            reader.forEachRemaining(rows::add);
            return rows;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static List<List<String>> cells(FileBytes file) {
        return rows(file).stream()
                .filter(ReadRow.Cells.class::isInstance)
                .map(row -> ((ReadRow.Cells) row).cells())
                .toList();
    }

    static List<ReadRow.Broken> broken(FileBytes file) {
        return rows(file).stream()
                .filter(ReadRow.Broken.class::isInstance)
                .map(ReadRow.Broken.class::cast)
                .toList();
    }
}
