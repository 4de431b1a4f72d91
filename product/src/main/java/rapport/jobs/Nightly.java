package rapport.jobs;

import java.time.Instant;

/// Does each night what has to be done each night. A module contributes it as a bean; one node does it.
public interface Nightly {
    void run(Instant now);
}
