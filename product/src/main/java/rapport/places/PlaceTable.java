package rapport.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/// A table that comes with the program: a line a row, tabs between the cells.
final class PlaceTable {
    private PlaceTable() {}

    static void each(String name, Consumer<String[]> row) {
        new String(bytes(name), StandardCharsets.UTF_8).lines().forEach(line -> row.accept(line.split("\t", -1)));
    }

    static byte[] bytes(String name) {
        try (var file = Objects.requireNonNull(PlaceTable.class.getResourceAsStream(name));
                InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(file) : file) {
            return plain.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
