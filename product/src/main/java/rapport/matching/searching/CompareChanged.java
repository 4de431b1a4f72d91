package rapport.matching.searching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.facts.PartyFacts;
import rapport.customers.keeping.KnownFacts;
import rapport.matching.MatchedPair;
import rapport.matching.SourceRecord;
import rapport.matching.TwoParties;
import rapport.matching.records.PartyRecord;

/// Compares those of whom something was written down since they were last compared with the few who share something
/// with them. Pairs of those who are gone, or no longer resemble each other, go away.
@Service
public class CompareChanged {
    private final Changed changed;
    private final KnownFacts known;
    private final Keys keys;
    private final Models models;
    private final Pairs pairs;

    CompareChanged(Changed changed, KnownFacts known, Keys keys, Models models, Pairs pairs) {
        this.changed = changed;
        this.known = known;
        this.keys = keys;
        this.models = models;
        this.pairs = pairs;
    }

    /// @param compared how many parties there were to look at; 0 when nothing is left
    record Compared(int compared, int pairs) {}

    /// @param most how many changes are taken
    @Transactional
    Compared some(int most) {
        pairs.lock();
        return of(changed.take(most));
    }

    /// Brings the pairs of some parties in step with what they tell, in the transaction of the caller.
    private Compared of(Set<PartyId> parties) {
        if (parties.isEmpty()) {
            return new Compared(0, 0);
        }
        Map<PartyId, PartyFacts> facts = known.of(parties);
        var gone = new HashSet<>(parties);
        gone.removeAll(facts.keySet());
        keys.removeOf(gone);
        pairs.removeOf(parties);
        Map<PartyKind, List<SourceRecord>> byKind = facts.entrySet().stream()
                .map(entry -> PartyRecord.of(entry.getKey(), entry.getValue()))
                .collect(Collectors.groupingBy(SourceRecord::kind));
        int found = 0;
        for (var ofKind : byKind.entrySet()) {
            found += compare(ofKind.getKey(), ofKind.getValue());
        }
        return new Compared(parties.size(), found);
    }

    private int compare(PartyKind kind, List<SourceRecord> records) {
        keys.put(kind, records);
        keys.crowdedAmong(records);
        Map<String, Set<PartyId>> near = keys.nearest(kind, records);
        var others = near.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<PartyId, PartyFacts> facts = known.of(others);
        Models.Kept model = models.orUsual(kind);
        var likely = new LinkedHashMap<TwoParties, MatchedPair>();
        for (SourceRecord record : records) {
            var candidates = new ArrayList<SourceRecord>();
            for (PartyId id : near.getOrDefault(record.key(), Set.of())) {
                PartyFacts told = facts.get(id);
                if (told != null && !id.toString().equals(record.key())) {
                    candidates.add(PartyRecord.of(id, told));
                }
            }
            model.model().likely(record, candidates).forEach(pair -> likely.putIfAbsent(TwoParties.of(pair), pair));
        }
        pairs.add(model.id(), List.copyOf(likely.values()));
        return likely.size();
    }
}
