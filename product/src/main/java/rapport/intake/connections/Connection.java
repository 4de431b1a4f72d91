package rapport.intake.connections;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.access.AccountId;
import rapport.intake.mapping.ImportKind;

/// A named place from which customers come by themselves.
///
/// @param address a folder, a web address, or that of a database as JDBC writes it
/// @param pattern of a folder, which files are meant, such as `*.csv`; otherwise empty
/// @param query   of a database, the one statement that is asked; otherwise empty
/// @param seen    what was fetched last; empty for nothing yet
record Connection(
        ConnectionId id,
        String name,
        ConnectionKind kind,
        String address,
        String pattern,
        String query,
        String userName,
        ImportKind importKind,
        String mapping,
        int everyMinutes,
        @Nullable Instant pausedAt,
        Instant nextAt,
        String seen,
        AccountId createdBy) {}
