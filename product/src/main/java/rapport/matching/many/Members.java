package rapport.matching.many;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rapport.customers.KnownParty;
import rapport.customers.PartyId;
import rapport.matching.SourceRecord;
import rapport.matching.records.PartyRecord;

/// Who went into each customer in the course of one job, as they were before, so that no chain of
/// pairs brings two together who are strongly different.
final class Members {
    private final Map<PartyId, List<SourceRecord>> groups = new HashMap<>();

    List<SourceRecord> of(KnownParty party) {
        return groups.getOrDefault(party.id(), List.of(PartyRecord.of(party.id(), party.facts())));
    }

    void join(KnownParty one, KnownParty other) {
        var both = new ArrayList<>(of(one));
        both.addAll(of(other));
        groups.put(one.id(), both);
        groups.put(other.id(), both);
    }
}
