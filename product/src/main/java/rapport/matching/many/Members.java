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
    private final Map<PartyId, List<SourceRecord>> groups;
    private final List<SourceRecord> newcomers = new ArrayList<>();

    /// @param groups who went in before the job was stopped or killed, by the customer who stands for them
    Members(Map<PartyId, List<SourceRecord>> groups) {
        this.groups = new HashMap<>(groups);
    }

    List<SourceRecord> of(KnownParty party) {
        return groups.getOrDefault(party.id(), List.of(PartyRecord.of(party.id(), party.facts())));
    }

    void join(KnownParty one, KnownParty other) {
        var both = new ArrayList<SourceRecord>();
        for (KnownParty party : List.of(one, other)) {
            List<SourceRecord> theirs = of(party);
            if (!groups.containsKey(party.id())) {
                newcomers.addAll(theirs);
            }
            both.addAll(theirs);
        }
        groups.put(one.id(), both);
        groups.put(other.id(), both);
    }

    /// Who went in since this was asked last.
    List<SourceRecord> newcomers() {
        var told = List.copyOf(newcomers);
        newcomers.clear();
        return told;
    }
}
