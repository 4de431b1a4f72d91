package rapport.api.webhook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.journal.ChangeSet;
import rapport.journal.ChangeSetId;
import rapport.journal.Journal;

/// Sums up what acts did to records: one event for each record of an act.
@Component
class EventsOfActs {
    record Told(ToldKind kind, WebhookEvent event) {}

    private record RecordOfAct(ChangeSetId act, String kind, UUID record) {}

    private final Parties parties;
    private final Journal journal;

    EventsOfActs(Parties parties, Journal journal) {
        this.parties = parties;
        this.journal = journal;
    }

    List<Told> of(List<Happening> happenings) {
        Map<ChangeSetId, ChangeSet> acts =
                journal.all(happenings.stream().map(Happening::act).distinct().toList());
        Map<UUID, ToldKind> kinds = kinds(happenings);
        var events = new ArrayList<Told>();
        happenings.stream()
                .collect(Collectors.groupingBy(
                        one -> new RecordOfAct(one.act(), one.kind(), one.record()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .forEach((record, steps) -> kind(record, kinds)
                        .flatMap(kind -> event(kind, record, steps, Objects.requireNonNull(acts.get(record.act()))))
                        .ifPresent(events::add));
        return events;
    }

    /// Of the parties among them. Those that are gone were told when they went.
    private Map<UUID, ToldKind> kinds(List<Happening> happenings) {
        var kinds = new HashMap<UUID, ToldKind>();
        happenings.stream()
                .filter(one -> !one.partyKind().isEmpty())
                .forEach(one -> kinds.put(one.record(), ToldKind.of(PartyKind.valueOf(one.partyKind()))));
        parties.kinds(happenings.stream()
                        .filter(Happening::isOfParty)
                        .map(one -> new PartyId(one.record()))
                        .distinct()
                        .toList())
                .forEach((id, kind) -> kinds.put(id.value(), ToldKind.of(kind)));
        return kinds;
    }

    /// Empty for a party that went later than all of these.
    private static Optional<ToldKind> kind(RecordOfAct record, Map<UUID, ToldKind> ofParties) {
        return record.kind().equals(Happening.PARTY)
                ? Optional.ofNullable(ofParties.get(record.record()))
                : Optional.of(ToldKind.valueOf(record.kind()));
    }

    private static Optional<Told> event(ToldKind kind, RecordOfAct record, List<Happening> steps, ChangeSet act) {
        return WhatHappened.onTheWhole(steps.stream().map(Happening::what).toList())
                .map(what -> new Told(
                        kind,
                        new WebhookEvent(
                                kind.word() + "." + what.word(),
                                record.record(),
                                kind.href(record.record()),
                                act.act(),
                                act.source().name(),
                                act.actor(),
                                act.id().value(),
                                act.at(),
                                steps.stream()
                                        .map(Happening::into)
                                        .filter(Objects::nonNull)
                                        .findFirst()
                                        .orElse(null))));
    }
}
