package rapport.access.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import rapport.access.SecretKey;
import rapport.database.DataFolder;

/// Who can read the data folder is at home. The key lies there, for its owner only, and is another after each start.
/// It is written once the port is ours, so that a second start that fails leaves the key of the first alone.
@Component
class ConsoleKey {
    private final DataFolder folder;
    private final SecretKey key = SecretKey.random("");

    ConsoleKey(DataFolder folder) {
        this.folder = folder;
    }

    @EventListener(WebServerInitializedEvent.class)
    void write() {
        Path file = folder.resolve("console-key");
        try {
            Files.createDirectories(folder.path());
            Path fresh = Files.createTempFile(folder.path(), "console-key", "", ownerOnly());
            Files.writeString(fresh, key.text() + "\n");
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Rapport cannot write to its folder " + folder, e);
        }
    }

    /// Takes the same time whatever is shown.
    boolean opensFor(String shown) {
        return MessageDigest.isEqual(
                shown.strip().getBytes(StandardCharsets.UTF_8), key.text().getBytes(StandardCharsets.UTF_8));
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
