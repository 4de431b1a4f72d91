package rapport.work.handout;

import java.time.Instant;
import rapport.access.OwnerId;

/// Somebody to whom work may be handed out.
///
/// @param load how much waits for them already
/// @param last when they were given something last; [Instant#EPOCH] for never
public record Candidate(OwnerId who, int load, Instant last) {
    Candidate given(Instant at) {
        return new Candidate(who, load + 1, at);
    }
}
