package rapport.matching.searching;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.facts.PartyFacts;
import rapport.customers.keeping.KnownFacts;
import rapport.matching.SourceRecord;
import rapport.matching.records.PartyRecord;

/// Reads the parties of a kind as records, some thousands at a time.
@Component
class EveryRecord {
    private static final int AT_ONCE = 4_000;

    /// @param last what to go on behind, or null at the end
    record Some(List<SourceRecord> records, @Nullable PartyId last) {}

    private final KnownFacts known;

    EveryRecord(KnownFacts known) {
        this.known = known;
    }

    long count(PartyKind kind) {
        return known.count(kind);
    }

    @Transactional(readOnly = true)
    Some after(PartyKind kind, @Nullable PartyId last) {
        List<PartyId> ids = known.next(kind, last, AT_ONCE);
        Map<PartyId, PartyFacts> facts = known.of(ids);
        var records = ids.stream()
                .<SourceRecord>mapMulti((id, into) -> {
                    PartyFacts told = facts.get(id);
                    if (told != null) {
                        into.accept(PartyRecord.of(id, told));
                    }
                })
                .toList();
        return new Some(records, ids.size() < AT_ONCE ? null : ids.getLast());
    }
}
