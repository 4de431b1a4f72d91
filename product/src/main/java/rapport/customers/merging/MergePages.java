package rapport.customers.merging;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.KnownParties;
import rapport.customers.KnownParty;
import rapport.customers.Parties;
import rapport.customers.PartyId;

@Component
class MergePages {
    private final Parties parties;
    private final KnownParties known;
    private final Candidates candidates;
    private final SideBySide sideBySide;

    MergePages(Parties parties, KnownParties known, Candidates candidates, SideBySide sideBySide) {
        this.parties = parties;
        this.known = known;
        this.candidates = candidates;
        this.sideBySide = sideBySide;
    }

    /// @param with the other, or null while nobody chose
    Optional<MergePage> find(PartyId id, @Nullable PartyId with, String search, Viewer viewer) {
        var named = parties.find(id, viewer);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Parties.Named one = named.get();
        if (with == null) {
            var others = candidates.of(id, one.kind(), search, viewer);
            return Optional.of(new MergePage(id.toString(), one.name(), one.path(), search, others, null));
        }
        var comparison = known.find(id, one.kind(), viewer)
                .flatMap(stays -> known.find(with, one.kind(), viewer).map(goes -> compared(stays, goes, one, viewer)));
        return comparison.map(both -> new MergePage(id.toString(), one.name(), one.path(), "", List.of(), both));
    }

    private MergePage.Comparison compared(KnownParty stays, KnownParty goes, Parties.Named one, Viewer viewer) {
        return new MergePage.Comparison(
                goes.id().toString(),
                goes.name(),
                one.path().substring(0, one.path().lastIndexOf('/') + 1) + goes.id(),
                "/parties/" + goes.id() + "/merge?with=" + stays.id(),
                sideBySide.singles(stays, goes, one.kind(), viewer),
                sideBySide.several(stays.facts(), goes.facts()));
    }
}
