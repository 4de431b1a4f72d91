package rapport.postgres;

import java.nio.file.Path;

/// Another running program holds the data folder.
public final class FolderInUse extends RuntimeException {
    private final Path folder;

    FolderInUse(Path folder) {
        super("The data folder " + folder + " is in use by another running Rapport.");
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }
}
