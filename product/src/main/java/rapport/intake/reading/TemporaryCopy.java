package rapport.intake.reading;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file put on the disk under a name of our own while it is read, because a zip directory stands at its end.
record TemporaryCopy(Path path) implements Closeable {

    static TemporaryCopy of(FileBytes file) throws IOException {
        Path path = Files.createTempFile("rapport-reading", ".tmp");
        try (var in = SourceBytes.of(file)) {
            Files.copy(in, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
        return new TemporaryCopy(path);
    }

    File file() {
        return path.toFile();
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
