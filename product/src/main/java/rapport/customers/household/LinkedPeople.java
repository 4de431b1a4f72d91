package rapport.customers.household;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/// Puts people together who are linked by anything, also over others.
final class LinkedPeople {
    /// @param people  in the order of their ids
    /// @param reasons by what they are linked
    record Group(List<UUID> people, SortedSet<String> reasons) {}

    private final Map<UUID, UUID> towards = new HashMap<>();
    private final Map<UUID, SortedSet<String>> reasons = new HashMap<>();

    void link(List<UUID> people, String reason) {
        UUID first = people.getFirst();
        people.forEach(one -> towards.put(root(one), root(first)));
        reasons.computeIfAbsent(first, _ -> new TreeSet<>()).add(reason);
    }

    /// @param most a chain that links more than so many is no household
    List<Group> of(int most) {
        var groups = new HashMap<UUID, Group>();
        for (UUID one : List.copyOf(towards.keySet())) {
            group(groups, one).people().add(one);
        }
        reasons.forEach((one, why) -> group(groups, one).reasons().addAll(why));
        groups.values().forEach(group -> group.people().sort(UUID::compareTo));
        return groups.values().stream()
                .filter(group -> group.people().size() <= most)
                .toList();
    }

    private Group group(Map<UUID, Group> groups, UUID one) {
        return groups.computeIfAbsent(root(one), _ -> new Group(new ArrayList<>(), new TreeSet<>()));
    }

    private UUID root(UUID one) {
        UUID at = one;
        for (UUID next = towards.getOrDefault(at, at); !next.equals(at); next = towards.getOrDefault(at, at)) {
            at = next;
        }
        return at;
    }
}
