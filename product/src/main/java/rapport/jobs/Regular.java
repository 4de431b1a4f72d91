package rapport.jobs;

import java.time.Instant;

/// Does every few seconds what has become due: brings in step what follows from other tables,
/// say, or starts a job whose hour has come. A module contributes it as a bean; one node does it
/// at a time, and it should be short when there is nothing to do.
public interface Regular {
    void now(Instant now);
}
