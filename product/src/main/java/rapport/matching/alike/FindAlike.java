package rapport.matching.alike;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.KnownParties;
import rapport.customers.KnownParty;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.facts.PartyFacts;
import rapport.customers.keeping.KnownFacts;
import rapport.matching.MatchedPair;
import rapport.matching.SourceRecord;
import rapport.matching.records.PartyRecord;
import rapport.matching.searching.Keys;
import rapport.matching.searching.Models;

/// Looks for those who may be meant, for many at once: with one look at the keys and one at the facts of whom they lead
/// to, however many they are.
@Component
public class FindAlike {
    private final Keys keys;
    private final Models models;
    private final Parties parties;
    private final KnownFacts facts;
    private final KnownParties known;

    FindAlike(Keys keys, Models models, Parties parties, KnownFacts facts, KnownParties known) {
        this.keys = keys;
        this.models = models;
        this.parties = parties;
        this.facts = facts;
        this.known = known;
    }

    /// Of each those whom the viewer may change and who are the same or of whom a person is to be asked, the surest
    /// first; of what is hidden from the viewer nothing speaks for or against. Of whom nobody is alike is missing.
    ///
    /// @param told by numbers of the caller, in the order in which they came: the later of two alike is
    /// told of the earlier
    public Map<Long, List<Alike>> among(PartyKind kind, Map<Long, ? extends PartyFacts> told, Viewer viewer) {
        var records = new LinkedHashMap<Long, SourceRecord>();
        told.forEach((number, facts) -> records.put(number, PartyRecord.ofTold(number, facts)));
        var together = Together.of(List.copyOf(records.values()));
        keys.crowded(together.crowded());
        Map<String, Set<PartyId>> near = keys.nearest(kind, List.copyOf(records.values()));
        Map<PartyId, SourceRecord> others =
                recordsOf(near.values().stream().flatMap(Set::stream).collect(Collectors.toSet()), viewer);
        var candidates = new IdentityHashMap<SourceRecord, Collection<SourceRecord>>();
        records.forEach((number, record) -> {
            var of = new ArrayList<SourceRecord>();
            near.getOrDefault(record.key(), Set.of()).stream()
                    .filter(others::containsKey)
                    .forEach(party -> of.add(others.get(party)));
            of.addAll(together.before(record));
            candidates.put(record, of);
        });
        Map<SourceRecord, List<MatchedPair>> likely = models.model(kind).likely(candidates);
        var alike = new HashMap<Long, List<Alike>>();
        records.forEach((number, record) -> {
            List<MatchedPair> pairs = likely.getOrDefault(record, List.of());
            if (!pairs.isEmpty()) {
                alike.put(number, pairs.stream().map(FindAlike::alike).toList());
            }
        });
        return alike;
    }

    /// What speaks for and against one that was told being a party, whatever comes of it. Empty
    /// where the viewer may not change that party.
    public Optional<MatchedPair> weigh(PartyKind kind, PartyFacts told, PartyId other, Viewer viewer) {
        return Optional.ofNullable(recordsOf(Set.of(other), viewer).get(other))
                .map(record -> models.model(kind).explain(PartyRecord.ofTold(1, told), record));
    }

    /// The same of two that were told.
    public MatchedPair weigh(PartyKind kind, PartyFacts told, PartyFacts before) {
        return models.model(kind).explain(PartyRecord.ofTold(1, told), PartyRecord.ofTold(0, before));
    }

    private Map<PartyId, SourceRecord> recordsOf(Set<PartyId> near, Viewer viewer) {
        Set<PartyId> within = near.isEmpty() ? Set.of() : new LinkedHashSet<>(parties.changeable(near, viewer));
        var records = new HashMap<PartyId, SourceRecord>();
        if (within.isEmpty()) {
            return records;
        }
        if (viewer.rights().hidesAnything()) {
            for (KnownParty party : known.of(within, viewer)) {
                records.put(party.id(), PartyRecord.of(party.id(), party.facts()));
            }
        } else {
            facts.of(within).forEach((id, theirs) -> records.put(id, PartyRecord.of(id, theirs)));
        }
        return records;
    }

    private static Alike alike(MatchedPair pair) {
        long before = PartyRecord.numberOf(pair.other());
        return new Alike(before < 0 ? PartyId.of(pair.other().key()) : null, before, pair);
    }
}
