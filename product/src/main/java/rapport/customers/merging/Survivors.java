package rapport.customers.merging;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import rapport.customers.facts.PartyFacts;
import rapport.customers.survival.SingleFact;
import rapport.customers.survival.SingleFacts;

/// Which of two values survives where a party has only one. A person's choice wins; otherwise the party that stays
/// gives it, and the one that goes only what the other does not know. Both notes are kept, unless somebody chose.
///
/// @param theirs the keys of the facts that the party which goes gives
/// @param ours   the keys of those that the party which stays gives
/// @param chosen of both, those for which a person decided otherwise than the rules
public record Survivors(Set<String> theirs, Set<String> ours, Set<String> chosen) {
    /// As the rules prefer, where nobody chose.
    public static Survivors byRule(List<MergePage.Single> sideBySide) {
        var better = sideBySide.stream()
                .filter(fact -> fact.better().equals("theirs"))
                .map(MergePage.Single::key)
                .collect(Collectors.toSet());
        return new Survivors(better, Set.of(), Set.of());
    }

    /// Of which a person chose all.
    Survivors(Set<String> theirs, Set<String> ours) {
        this(theirs, ours, both(theirs, ours));
    }

    /// What the party that stays has from now on; everything of which there may be several is left as it is.
    PartyFacts of(PartyFacts stays, PartyFacts goes, List<SingleFact<?>> facts) {
        PartyFacts after = stays.withCustom(goes.custom().and(stays.custom()));
        for (SingleFact<?> fact : facts) {
            boolean both = fact.isTold(stays) && fact.isTold(goes);
            boolean decided = theirs.contains(fact.key()) || ours.contains(fact.key());
            if (both && fact.key().equals(SingleFacts.NOTE) && !decided) {
                after = after.withNote(together(stays.note(), goes.note()));
            } else if (fact.isTold(goes) && (!both || theirs.contains(fact.key()))) {
                after = fact.moved(goes, after);
            }
        }
        return after;
    }

    /// The same, and these from the party that goes too.
    Survivors andTheirs(Set<String> more) {
        var all = both(theirs, more);
        all.removeAll(ours);
        return new Survivors(all, ours, chosen);
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    private static String together(String one, String other) {
        return one.equals(other) ? one : one + "\n\n" + other;
    }
}
