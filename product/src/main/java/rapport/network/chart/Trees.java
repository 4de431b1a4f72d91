package rapport.network.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapport.customers.PartyId;

/// Makes trees of who stands below whom. A circle, which older data may hold, is cut where it is
/// met again.
final class Trees {
    /// @param says what stands below the name
    record Entry(PartyId id, String name, String path, String says) {}

    private final Map<PartyId, Entry> entries;
    private final Map<PartyId, PartyId> above;
    private final Map<PartyId, List<PartyId>> below = new HashMap<>();
    private final Set<PartyId> placed = new HashSet<>();

    /// @param above of those who stand below somebody, whom
    Trees(Map<PartyId, Entry> entries, Map<PartyId, PartyId> above) {
        this.entries = entries;
        this.above = above;
        above.forEach((lower, upper) -> {
            if (entries.containsKey(lower) && entries.containsKey(upper)) {
                below.computeIfAbsent(upper, _ -> new ArrayList<>()).add(lower);
            }
        });
    }

    /// Those who stand below nobody here, the largest trees first.
    List<Branch> all() {
        placed.clear();
        var roots = new ArrayList<Branch>();
        entries.keySet().stream()
                .filter(id -> !entries.containsKey(above.get(id)))
                .forEach(id -> roots.add(place(id)));
        entries.keySet().stream().filter(id -> !placed.contains(id)).toList().forEach(id -> {
            if (!placed.contains(id)) {
                roots.add(place(id));
            }
        });
        roots.sort(Comparator.comparingInt(Branch::size).reversed().thenComparing(Branch::name));
        return roots;
    }

    private Branch place(PartyId id) {
        placed.add(id);
        var entry = entries.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("Nobody is " + id);
        }
        var lower = new ArrayList<Branch>();
        for (PartyId one : below.getOrDefault(id, List.of())) {
            if (!placed.contains(one)) {
                lower.add(place(one));
            }
        }
        lower.sort(Comparator.comparing(Branch::name));
        return new Branch(id.toString(), entry.name(), entry.path(), entry.says(), List.copyOf(lower));
    }
}
