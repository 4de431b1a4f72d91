package rapport.database;

import java.util.Optional;
import rapport.postgres.EmbeddedPostgres;

/// The PostgreSQL in use, and whether it is ours to stop.
record Server(ConnectionDetails details, Optional<EmbeddedPostgres> own) implements AutoCloseable {
    @Override
    public void close() {
        own.ifPresent(EmbeddedPostgres::close);
    }
}
