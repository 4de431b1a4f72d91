package rapport.intake.connections;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Takes the oldest file of a folder that is newer than the one before. Only files below a folder
/// that was allowed are read, wherever a link leads; one that was written a moment ago is left
/// until it is whole.
@Component
class FetchFolder {
    private static final Duration SETTLED = Duration.ofSeconds(10);

    private record Candidate(Path path, String stamp) {}

    private final Limits limits;
    private final Clock clock;

    FetchFolder(Limits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    Optional<Fetched> from(Connection connection) throws FetchProblem {
        try {
            Path folder = allowed(connection.address());
            var next = next(folder, connection);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            Path file = next.get().path();
            if (Files.size(file) > Limits.MOST_BYTES) {
                throw new FetchProblem(file.getFileName() + " has more than 512 MB. Split it.");
            }
            Path copy = Files.createTempFile("rapport-connection", "");
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            return Optional.of(new Fetched(
                    String.valueOf(file.getFileName()), copy, next.get().stamp()));
        } catch (IOException e) {
            throw new FetchProblem("The folder " + connection.address() + " cannot be read: " + e.getMessage());
        }
    }

    private Path allowed(String address) throws IOException, FetchProblem {
        if (limits.folders().isEmpty()) {
            throw new FetchProblem(
                    "No folder may be watched yet. Whoever runs Rapport allows one with RAPPORT_CONNECTION_FOLDERS.");
        }
        Path folder = Path.of(address).toRealPath();
        for (Path root : limits.folders()) {
            if (Files.isDirectory(root) && folder.startsWith(root.toRealPath())) {
                return folder;
            }
        }
        throw new FetchProblem("The folder " + address + " does not lie below one that may be watched: "
                + String.join(
                        ", ", limits.folders().stream().map(Path::toString).toList()) + ".");
    }

    private Optional<Candidate> next(Path folder, Connection connection) throws IOException {
        var meant = FileSystems.getDefault()
                .getPathMatcher("glob:" + (connection.pattern().isBlank() ? "*" : connection.pattern()));
        Instant newest = clock.instant().minus(SETTLED);
        try (var files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .filter(file -> meant.matches(file.getFileName()))
                    .filter(file -> modified(file).isBefore(newest))
                    .map(file -> new Candidate(file, modified(file) + " " + file.getFileName()))
                    .filter(file -> file.stamp().compareTo(connection.seen()) > 0)
                    .min(Comparator.comparing(Candidate::stamp));
        }
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.MAX;
        }
    }
}
