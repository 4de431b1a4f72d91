package rapport.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jooq.Constants;

/// Changes when a migration, the recipe or jOOQ changes, and with nothing else.
final class Fingerprint {
    /// Raise it when this generator writes other sources for the same migrations.
    private static final String RECIPE = "1";

    private Fingerprint() {}

    static String of(Path folder) throws IOException {
        var digest = sha256();
        digest.update((RECIPE + Constants.FULL_VERSION).getBytes(StandardCharsets.UTF_8));
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
