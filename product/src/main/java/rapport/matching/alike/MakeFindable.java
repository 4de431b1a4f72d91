package rapport.matching.alike;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.keeping.KnownFacts;
import rapport.matching.SourceRecord;
import rapport.matching.records.PartyRecord;
import rapport.matching.searching.Keys;

/// Lets parties be found at once by what they tell, in the transaction of the caller. Otherwise they are found some
/// seconds later.
@Component
public class MakeFindable {
    private final KnownFacts facts;
    private final Keys keys;

    MakeFindable(KnownFacts facts, Keys keys) {
        this.facts = facts;
        this.keys = keys;
    }

    public void now(Collection<PartyId> parties) {
        if (parties.isEmpty()) {
            return;
        }
        var records = new ArrayList<SourceRecord>();
        facts.of(parties).forEach((id, theirs) -> records.add(PartyRecord.of(id, theirs)));
        Map<PartyKind, List<SourceRecord>> byKind = records.stream().collect(Collectors.groupingBy(SourceRecord::kind));
        byKind.forEach(keys::put);
    }
}
