package rapport.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// The folder in which a Rapport keeps everything that is its own: the database, and where it can be reached.
public record DataFolder(Path path) {

    public Path resolve(String name) {
        return path.resolve(name);
    }

    /// Where the program that runs on this folder answers, as it said when it was ready.
    public String address() {
        try {
            return Files.readString(path.resolve("address")).strip();
        } catch (IOException notReadyYet) {
            return "an address that it has not told yet";
        }
    }

    public void tellAddress(String address) {
        try {
            Files.createDirectories(path);
            Files.writeString(path.resolve("address"), address + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Rapport cannot write to its folder " + path, e);
        }
    }

    /// The program has stopped, and answers nowhere.
    public void forgetAddress() {
        try {
            Files.deleteIfExists(path.resolve("address"));
        } catch (IOException e) {
            throw new UncheckedIOException("Rapport cannot write to its folder " + path, e);
        }
    }

    /// Writes a file that only who runs this program can read, whole or not at all.
    public void writeForOwner(String name, String line) {
        try {
            Files.createDirectories(path);
            Path fresh = Files.createTempFile(path, name, "", ownerOnly());
            Files.writeString(fresh, line + "\n");
            Files.move(fresh, resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Rapport cannot write to its folder " + path, e);
        }
    }

    /// @throws StartRefused when nothing can be kept in it
    DataFolder made() {
        try {
            Files.createDirectories(path);
            Files.delete(Files.createTempFile(path, "try", ""));
            return this;
        } catch (IOException e) {
            throw new StartRefused("Rapport cannot write to its folder " + path
                    + ". Start it as somebody who can, or name another folder in RAPPORT_DATA.");
        }
    }

    @Override
    public String toString() {
        return path.toString();
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
