package rapport.sales.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapport.customers.PartyId;
import rapport.network.Families.Belonging;

/// Organisations that belong together, with what each is worth by itself and with all below it. One that belongs to two
/// owners stands below the first only, so that nothing is counted twice.
record Family(List<Belonging> belongings, Map<PartyId, Worth> worth) {
    /// @param depth how far below the uppermost
    /// @param all   with everything below it
    record Member(PartyId id, int depth, Worth own, Worth all) {}

    /// The uppermost first, each followed by what belongs to it.
    List<Member> members() {
        Map<PartyId, List<PartyId>> below = new HashMap<>();
        Set<PartyId> placed = new LinkedHashSet<>();
        List<PartyId> roots = new ArrayList<>();
        for (Belonging one : belongings) {
            if (placed.add(one.organisation())) {
                if (one.parent() == null) {
                    roots.add(one.organisation());
                } else {
                    below.computeIfAbsent(one.parent(), _ -> new ArrayList<>()).add(one.organisation());
                }
            }
        }
        var members = new ArrayList<Member>();
        roots.forEach(root -> place(root, 0, below, members));
        return members;
    }

    private Worth place(PartyId id, int depth, Map<PartyId, List<PartyId>> below, List<Member> members) {
        int at = members.size();
        Worth own = worth.getOrDefault(id, Worth.NOTHING);
        members.add(new Member(id, depth, own, own));
        Worth all = own;
        for (PartyId lower : below.getOrDefault(id, List.of())) {
            all = all.plus(place(lower, depth + 1, below, members));
        }
        members.set(at, new Member(id, depth, own, all));
        return all;
    }
}
