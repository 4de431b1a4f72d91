package rapport.intake.connections;

import java.nio.file.Path;

/// What a connection brought.
///
/// @param name  of the file, with its ending
/// @param file  a copy of ours, removed by whoever asked
/// @param seen  tells this very state, so that it is not fetched again
record Fetched(String name, Path file, String seen) {}
