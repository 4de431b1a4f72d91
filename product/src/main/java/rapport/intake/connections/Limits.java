package rapport.intake.connections;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What whoever runs Rapport allows connections, apart from what an administrator may set on the
/// screen.
@Component
class Limits {
    static final long MOST_BYTES = 512L << 20;

    private final List<Path> folders;
    private final @Nullable Path drivers;

    Limits(
            @Value("${rapport.connections.folders:}") List<String> folders,
            @Value("${rapport.connections.drivers:}") String drivers) {
        this.folders = folders.stream()
                .map(String::strip)
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .toList();
        this.drivers = drivers.isBlank() ? null : Path.of(drivers.strip());
    }

    /// Below which watched folders may lie.
    List<Path> folders() {
        return folders;
    }

    /// The folder with further JDBC drivers; null for none.
    @Nullable
    Path drivers() {
        return drivers;
    }
}
