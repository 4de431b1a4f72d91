package rapport.work.handout;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import rapport.access.OwnerId;

/// Decides who gets what. Nothing is read and nothing is written here, so the same decision can be shown before it is
/// made.
public final class HandOut {
    private HandOut() {}

    /// @param most how much one may have in all; what nobody has room for stays with nobody
    /// @return who gets each of them, in their order
    public static <T> Map<T, OwnerId> of(Policy policy, Collection<Candidate> candidates, int most, List<T> what) {
        var waiting = new PriorityQueue<>(policy.order());
        candidates.stream().filter(one -> one.load() < most).forEach(waiting::add);
        Map<T, OwnerId> given = new LinkedHashMap<>();
        Instant turn =
                candidates.stream().map(Candidate::last).max(Instant::compareTo).orElse(Instant.EPOCH);
        for (T one : what) {
            Candidate next = waiting.poll();
            if (next == null) {
                break;
            }
            given.put(one, next.who());
            turn = turn.plusMillis(1);
            Candidate after = next.given(turn);
            if (after.load() < most) {
                waiting.add(after);
            }
        }
        return given;
    }
}
