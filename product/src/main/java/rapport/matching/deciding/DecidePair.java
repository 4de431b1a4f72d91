package rapport.matching.deciding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Accounts;
import rapport.access.Viewer;
import rapport.customers.KnownParties;
import rapport.customers.KnownParty;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.facts.PersonFacts;
import rapport.customers.merging.MergeParties;
import rapport.customers.merging.Merged;
import rapport.customers.merging.SideBySide;
import rapport.customers.merging.Survivors;
import rapport.matching.TwoParties;
import rapport.matching.Verdict;

/// Decides about two parties. Where they are the same they become one in the same act: the one
/// that was here first stays, with what the rules prefer where they differ.
@Service
public class DecidePair {
    private final Decisions decisions;
    private final MergeParties merge;
    private final KnownParties known;
    private final SideBySide sideBySide;
    private final Parties parties;
    private final Accounts accounts;

    DecidePair(
            Decisions decisions,
            MergeParties merge,
            KnownParties known,
            SideBySide sideBySide,
            Parties parties,
            Accounts accounts) {
        this.decisions = decisions;
        this.merge = merge;
        this.known = known;
        this.sideBySide = sideBySide;
        this.parties = parties;
        this.accounts = accounts;
    }

    @Transactional
    public Deciding now(TwoParties two, Verdict verdict, String why, Viewer viewer) {
        decisions.lock(two);
        Optional<Decisions.Made> before = decisions.of(two);
        if (before.isPresent()) {
            return new Deciding.DecidedBefore(
                    before.get().verdict(),
                    accounts.names(List.of(before.get().by()))
                            .getOrDefault(before.get().by(), "Somebody"),
                    before.get().at());
        }
        float bits = decisions.bits(two);
        Deciding deciding = verdict == Verdict.SAME ? makeOne(two, viewer) : leaveTwo(two, verdict, viewer);
        if (deciding instanceof Deciding.Done) {
            decisions.keep(two, verdict, why, bits, viewer.id());
        }
        return deciding;
    }

    /// Where the viewer may not delete the one that came later, that one stays.
    private Deciding makeOne(TwoParties two, Viewer viewer) {
        Merged merged = into(two.one(), two.other(), viewer);
        if (merged instanceof Merged.Missing) {
            merged = into(two.other(), two.one(), viewer);
        }
        return switch (merged) {
            case Merged.Done done -> new Deciding.Done(done.sentence());
            case Merged.Refused(var sentence) -> new Deciding.Refused(sentence);
            case Merged.Missing() -> new Deciding.Missing();
        };
    }

    private Merged into(PartyId stays, PartyId goes, Viewer viewer) {
        List<KnownParty> both = known.of(List.of(stays, goes), viewer);
        if (both.size() < 2) {
            return new Merged.Missing();
        }
        PartyKind kind = both.getFirst().facts() instanceof PersonFacts ? PartyKind.PERSON : PartyKind.ORGANISATION;
        var survivors =
                both.getFirst().facts().getClass() == both.getLast().facts().getClass()
                        ? Survivors.byRule(sideBySide.singles(both.getFirst(), both.getLast(), kind, viewer))
                        : new Survivors(Set.of(), Set.of(), Set.of());
        return merge.into(stays, goes, survivors, viewer);
    }

    private Deciding leaveTwo(TwoParties two, Verdict verdict, Viewer viewer) {
        List<PartyId> both = List.of(two.one(), two.other());
        if (parties.changeable(both, viewer).size() < 2) {
            return new Deciding.Missing();
        }
        String names = parties.named(both, viewer).values().stream()
                .map(Parties.Named::name)
                .collect(Collectors.joining(" and "));
        return new Deciding.Done(verdict == Verdict.LATER ? names + " wait" : names + " stay two");
    }
}
