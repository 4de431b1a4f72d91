package rapport.jobs;

import java.time.Duration;
import java.time.Instant;

/// Does again and again what may take long because it waits for others, a mail server say. Unlike
/// what is [Regular] each goes its own way, so that one that waits keeps no other from its work;
/// it runs on one node at a time. A module contributes it as a bean.
public interface Background {
    /// The name by which it is scheduled; it stays.
    String name();

    /// How long it rests between two times.
    Duration rest();

    void now(Instant now);
}
