package rapport.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// Where measuring takes place: the launcher that starts programs, and the folder that keeps databases between runs.
record Site(Path launcher, Path folder) {
    /// A free one, so that a Rapport that runs beside it is let alone.
    static final int PORT = freePort();

    static Site here() throws IOException {
        Path home = Path.of("").toAbsolutePath();
        Path folder = home.resolve(".cache/bench");
        Files.createDirectories(folder);
        return new Site(home.resolve("rapport"), folder);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path data(String name) {
        return folder.resolve(name);
    }

    /// A folder of that name in which nothing is left of earlier runs.
    Path freshData(String name) throws IOException {
        Path data = data(name);
        if (Files.exists(data)) {
            List<Path> all;
            try (var files = Files.walk(data)) {
                all = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : all) {
                Files.delete(file);
            }
        }
        return data;
    }
}
