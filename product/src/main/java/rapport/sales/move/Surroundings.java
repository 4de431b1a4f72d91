package rapport.sales.move;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.customers.PartyId;
import rapport.timeline.TouchTimes.Touched;

/// What is known around the moves with one organisation.
///
/// @param roles   who is what when it buys
/// @param touches with its people and itself
/// @param steps   how its deals were begun and brought on
record Surroundings(List<Role> roles, Map<PartyId, Touched> touches, List<DealStep> steps) {
    /// @param wanted whether we want to know somebody in it, and `needed` whether no deal goes without it
    record Role(PartyId person, String name, boolean wanted, boolean needed) {}

    /// @param begun whether the deal was begun by it; it was brought on otherwise
    record DealStep(String deal, Instant at, boolean begun) {}

    boolean wasTouchedBefore(PartyId party, Instant moment) {
        Instant first = first(party);
        return first != null && first.isBefore(moment);
    }

    @Nullable
    Instant first(PartyId party) {
        Touched touched = touches.get(party);
        return touched == null ? null : touched.first();
    }

    List<Instant> answers(PartyId party) {
        Touched touched = touches.get(party);
        return touched == null ? List.of() : touched.answers();
    }
}
