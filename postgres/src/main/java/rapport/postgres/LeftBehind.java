package rapport.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What an earlier program left in the folder when it was killed: a server that still runs is adopted, a pid file
/// without its server is cleared away, so that PostgreSQL can recover by itself.
final class LeftBehind {
    private static final Logger LOG = LoggerFactory.getLogger(LeftBehind.class);
    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;

    private LeftBehind() {}

    /// The port of a server that still runs on this folder.
    static OptionalInt serverPort(Path data) throws IOException, InterruptedException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return OptionalInt.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.size() > PORT_LINE && worksIn(lines.get(PID_LINE).strip(), data)) {
            LOG.info("PostgreSQL (pid {}) still runs on {}: taken over", lines.get(PID_LINE), data);
            return OptionalInt.of(Integer.parseInt(lines.get(PORT_LINE).strip()));
        }
        awaitLastBackend(data);
        LOG.info("A stale postmaster.pid was cleared away in {}", data);
        Files.delete(pidFile);
        return OptionalInt.empty();
    }

    private static void awaitLastBackend(Path data) throws IOException, InterruptedException {
        for (int tenths = 0; anyoneWorksIn(data); tenths++) {
            if (tenths == 100) {
                throw new PostgresFault(
                        "Old PostgreSQL processes still run in " + data + "; stop them and start again");
            }
            Thread.sleep(100);
        }
    }

    private static boolean worksIn(String pid, Path data) {
        Path cwd = Path.of("/proc", pid, "cwd");
        try {
            if (Files.isDirectory(Path.of("/proc"))) {
                return Files.readSymbolicLink(cwd).equals(data.toRealPath());
            }
            return ProcessHandle.of(Long.parseLong(pid))
                    .flatMap(process -> process.info().command())
                    .filter(command -> command.endsWith("/postgres"))
                    .isPresent();
        } catch (IOException | NumberFormatException gone) {
            return false;
        }
    }

    private static boolean anyoneWorksIn(Path data) throws IOException {
        if (!Files.isDirectory(Path.of("/proc"))) {
            return false;
        }
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                if (worksIn(process.getFileName().toString(), data)) {
                    return true;
                }
            }
        }
        return false;
    }
}
