package rapport.intake.connections;

import java.util.Optional;
import org.springframework.stereotype.Component;

/// Fetches from wherever a connection leads.
@Component
class Fetching {
    private final FetchFolder folder;
    private final FetchUrl url;
    private final FetchQuery query;

    Fetching(FetchFolder folder, FetchUrl url, FetchQuery query) {
        this.folder = folder;
        this.url = url;
        this.query = query;
    }

    /// @return empty when there is nothing new
    Optional<Fetched> from(Connection connection, String secret) throws FetchProblem, InterruptedException {
        return switch (connection.kind()) {
            case FOLDER -> folder.from(connection);
            case URL -> url.from(connection, secret);
            case QUERY -> Optional.of(query.from(connection, secret));
        };
    }
}
