package rapport.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The server's programs (`initdb`, `pg_ctl`, `postgres`), unpacked once from the archive on the classpath.
final class Binaries {
    private Binaries() {}

    /// The folder that holds `bin/postgres`; a folder per archive, so that a newer archive never meets an older one.
    static Path unpackedBelow(Path root) throws IOException {
        String archive = archiveName();
        var resource = Binaries.class.getResource(archive);
        if (resource == null) {
            throw new PostgresFault("This build of Rapport carries no PostgreSQL for this machine ("
                    + System.getProperty("os.name") + " " + System.getProperty("os.arch")
                    + "). Build it on this machine, or set RAPPORT_DATABASE_URL to a server of your own");
        }
        var connection = resource.openConnection();
        connection.setUseCaches(false);
        Path folder = root.resolve("postgresql-" + connection.getContentLengthLong());
        if (Files.exists(folder.resolve("bin/postgres"))) {
            return folder;
        }
        Files.createDirectories(root);
        Path unfinished = Files.createTempDirectory(root, "unpacking");
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var in = connection.getInputStream()) {
            unpack(in, unfinished);
        }
        return Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(InputStream archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive, 1 << 16)))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                Path path = folder.resolve(entry.getName()).normalize();
                if (!path.startsWith(folder)) {
                    throw new IOException("The archive names a file outside its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                    continue;
                }
                Files.createDirectories(path.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, path, StandardCopyOption.REPLACE_EXISTING);
                    boolean program =
                            (entry.getMode() & 0100) != 0 || entry.getName().startsWith("bin/");
                    Files.setPosixFilePermissions(
                            path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }

    private static String archiveName() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        return "/postgres-" + system + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
    }
}
