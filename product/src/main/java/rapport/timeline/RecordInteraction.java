package rapport.timeline;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.MissingRight;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.timeline.InteractionRows.Row;

/// Writes down that there was a touch. It stands on the timeline of everybody who had part in it, or is not written at
/// all.
@Service
public class RecordInteraction {
    private static final int AT_ONCE = 5_000;

    private final InteractionRows rows;
    private final Parties parties;
    private final MissingRight missing;
    private final List<AwaitsAnswers> awaiting;
    private final Clock clock;

    RecordInteraction(
            InteractionRows rows, Parties parties, MissingRight missing, List<AwaitsAnswers> awaiting, Clock clock) {
        this.missing = missing;
        this.rows = rows;
        this.parties = parties;
        this.awaiting = awaiting;
        this.clock = clock;
    }

    /// The organisations for which the named people work today take part too.
    ///
    /// @param by whoever had the touch and now writes it down
    @Transactional
    public Recording one(NewInteraction told, Viewer by) {
        missing.demandOpen(told.fields(), by);
        Map<String, String> problems = told.problems(clock.instant());
        if (!problems.isEmpty()) {
            return new Recording.Refused(problems);
        }
        if (parties.named(told.parties(), by).size() < told.parties().size()) {
            return new Recording.Refused(Map.of("parties", "One of these is not here, or you may not see it."));
        }
        Set<PartyId> everybody = new LinkedHashSet<>(told.parties());
        everybody.addAll(parties.employersOf(told.parties()));
        var row = new Row(rows.newIds(1).next(), told, by.name(), everybody);
        rows.add(List.of(row), by.id());
        tell(List.of(row));
        if (told.isContact()) {
            parties.touched(everybody, told.occurredAt(), told.channel().name());
        }
        return new Recording.Recorded(row.id(), told.occurredAt());
    }

    /// Thousands at once, for importers and the sample company. Exactly the named parties take part: whoever brings
    /// what is past names the organisation for which a person worked then.
    ///
    /// @return their ids, in the order of what was told
    /// @throws IllegalArgumentException when one of them has [NewInteraction#problems]; nothing is written then
    @Transactional
    public List<InteractionId> many(List<PastInteraction> told, AccountId by) {
        mustBeWhole(told, clock.instant());
        Iterator<InteractionId> ids = rows.newIds(told.size());
        List<Row> all = new ArrayList<>(told.size());
        told.forEach(one -> all.add(
                new Row(ids.next(), one.told(), one.colleague(), one.told().parties())));
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            rows.add(all.subList(from, Math.min(from + AT_ONCE, all.size())), by);
        }
        tell(all);
        repeatTheLatest(all);
        return all.stream().map(Row::id).toList();
    }

    private void tell(List<Row> rows) {
        Map<PartyId, NewInteraction> latest = new HashMap<>();
        for (Row row : rows) {
            for (PartyId party : row.told().isAnswer() ? row.parties() : List.<PartyId>of()) {
                latest.merge(
                        party, row.told(), (one, other) -> one.occurredAt().isBefore(other.occurredAt()) ? other : one);
            }
        }
        if (!latest.isEmpty()) {
            awaiting.forEach(one -> one.came(latest));
        }
    }

    private static void mustBeWhole(List<PastInteraction> told, Instant now) {
        told.forEach(one -> {
            Map<String, String> problems = one.told().problems(now);
            if (!problems.isEmpty()) {
                throw new IllegalArgumentException("“" + one.told().subject() + "”: " + problems);
            }
        });
    }

    private void repeatTheLatest(List<Row> all) {
        Map<PartyId, Instant> latest = new HashMap<>();
        Map<PartyId, String> channels = new HashMap<>();
        for (Row row : all) {
            Instant at = row.told().occurredAt();
            for (PartyId party : row.told().isContact() ? row.parties() : List.<PartyId>of()) {
                Instant known = latest.get(party);
                if (known == null || known.isBefore(at)) {
                    latest.put(party, at);
                    channels.put(party, row.told().channel().name());
                }
            }
        }
        if (!latest.isEmpty()) {
            parties.touchedByMany(latest, channels);
        }
    }
}
