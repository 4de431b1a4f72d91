package rapport.jobs;

import java.time.Instant;

/// Removes what has been kept long enough. A module contributes what it removes as a bean; each night one node does it.
public interface Tidying {
    void tidy(Instant now);
}
