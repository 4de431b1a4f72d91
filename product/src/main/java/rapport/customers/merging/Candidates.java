package rapport.customers.merging;

import java.util.List;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.finding.FindParties;

/// Those that somebody looks for with whom a party may be the same. Who may be without being looked for is known to
/// the module of matching, which shows it on the page.
@Component
class Candidates {
    private final FindParties find;

    Candidates(FindParties find) {
        this.find = find;
    }

    List<MergePage.Candidate> of(PartyId id, PartyKind kind, String search, Viewer viewer) {
        return find.best(kind, search, viewer).stream()
                .filter(found -> !found.id().equals(id))
                .map(found -> new MergePage.Candidate(
                        "/parties/" + id + "/merge?with=" + found.id(), found.name(), found.hint()))
                .toList();
    }
}
