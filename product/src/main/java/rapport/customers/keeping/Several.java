package rapport.customers.keeping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import rapport.customers.facts.AddressFact;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.RoleFact;

/// The facts of which a party may have several: what a source adds to them, and what is left without it.
final class Several {
    private Several() {}

    static boolean isSame(IdentifierFact one, IdentifierFact other) {
        return one.kind() == other.kind() && one.normal().equals(other.normal());
    }

    static boolean isSame(AddressFact one, AddressFact other) {
        return one.address().equals(other.address());
    }

    static boolean isSame(RoleFact one, RoleFact other) {
        return one.role() == other.role();
    }

    static PartyFacts with(PartyFacts now, PartyFacts told) {
        return now.withIdentifiers(plus(now.identifiers(), told.identifiers(), Several::isSame))
                .withAddresses(plus(now.addresses(), told.addresses(), Several::isSame))
                .withRoles(plus(now.roles(), told.roles(), Several::isSame));
    }

    /// @param gone what the source has brought
    /// @param told what others say, which stays
    static PartyFacts without(PartyFacts now, PartyFacts gone, List<PartyFacts> told) {
        return now.withIdentifiers(minus(
                        now.identifiers(),
                        gone.identifiers(),
                        told.stream().flatMap(one -> one.identifiers().stream()).toList(),
                        Several::isSame))
                .withAddresses(minus(
                        now.addresses(),
                        gone.addresses(),
                        told.stream().flatMap(one -> one.addresses().stream()).toList(),
                        Several::isSame))
                .withRoles(minus(
                        now.roles(),
                        gone.roles(),
                        told.stream().flatMap(one -> one.roles().stream()).toList(),
                        Several::isSame));
    }

    private static <T> List<T> plus(List<T> now, List<T> told, BiPredicate<T, T> same) {
        var all = new ArrayList<>(now);
        told.stream()
                .filter(fact -> all.stream().noneMatch(ours -> same.test(ours, fact)))
                .toList()
                .forEach(all::add);
        return all;
    }

    private static <T> List<T> minus(List<T> now, List<T> gone, List<T> kept, BiPredicate<T, T> same) {
        return now.stream()
                .filter(fact -> kept.stream().anyMatch(one -> same.test(one, fact))
                        || gone.stream().noneMatch(one -> same.test(one, fact)))
                .toList();
    }
}
