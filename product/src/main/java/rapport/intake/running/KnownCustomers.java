package rapport.intake.running;

import static org.jooq.impl.DSL.val;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.MissingRight;
import rapport.access.Viewer;
import rapport.customers.FactSight;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.SourceId;
import rapport.customers.facts.PartyFacts;
import rapport.customers.survival.MatchingMode;
import rapport.intake.mapping.ImportKind;
import rapport.matching.MatchedPair;
import rapport.matching.alike.FindAlike;
import rapport.matching.alike.GivenNames;

/// Looks up, with at most three statements for a chunk, whom its rows may be about. Each name is
/// looked up by itself in one index, whatever the database believes of tables that were empty when
/// it last looked.
@Component
class KnownCustomers {
    private final DSLContext db;
    private final Parties parties;
    private final MissingRight missing;
    private final FindAlike alike;
    private final NeededFields needed;

    KnownCustomers(DSLContext db, Parties parties, MissingRight missing, FindAlike alike, NeededFields needed) {
        this.db = db;
        this.parties = parties;
        this.missing = missing;
        this.alike = alike;
        this.needed = needed;
    }

    /// A matching that knows everybody whom one of these rows names, and whom the importer may change: who
    /// is out of reach is nobody it knows.
    Matching among(List<ImportRow> rows, ImportKind kind, SourceId source, MatchingMode mode, Viewer importer) {
        var subjects = new HashMap<PartyId, Subject>();
        Map<String, PartyId> keys = byKey(rows, kind, source);
        var names = new HashMap<PartyId, GivenNames>();
        Map<String, Set<PartyId>> emails = byEmail(rows, kind, names);
        keepWithinReach(keys, emails, importer);
        var matching = new Matching(
                kind,
                facts -> missing.closed(FactSight.of(facts, importer).forbidden(facts), importer),
                facts -> needed.lacking(facts, kind.recordKind(), importer),
                mode,
                mode == MatchingMode.CREATE
                        ? Map.of()
                        : alike.among(partyKind(kind), open(rows, keys, emails, names), importer),
                party -> subjects.computeIfAbsent(party, id -> Subject.known(id, false)),
                (row, subject, told) -> weigh(partyKind(kind), row, subject, told, importer));
        keys.forEach((key, party) -> matching.know(
                key, subjects.computeIfAbsent(party, id -> Subject.known(id, key.charAt(0) != ImportRow.DIGEST))));
        Set<PartyId> keyed = rows.stream().anyMatch(ImportRow::hasOwnKey) ? keyed(emails, kind, source) : Set.of();
        emails.forEach((email, parties) -> parties.forEach(party -> matching.knowEmail(
                email, subjects.computeIfAbsent(party, id -> Subject.known(id, keyed.contains(id))))));
        names.forEach((party, name) -> {
            if (subjects.containsKey(party)) {
                subjects.get(party).isCalled(name);
            }
        });
        return matching;
    }

    private Optional<Likely> weigh(
            PartyKind kind, ImportRow row, Subject subject, @Nullable PartyFacts told, Viewer importer) {
        PartyFacts facts = Objects.requireNonNull(row.facts(), "only a row that tells something is weighed");
        Optional<MatchedPair> pair = !subject.isNew()
                ? alike.weigh(kind, facts, subject.party(), importer)
                : Optional.ofNullable(told).map(before -> alike.weigh(kind, facts, before));
        return pair.map(weighed -> new Likely(subject, weighed));
    }

    /// What is told by those rows that neither a key nor an e-mail decides.
    private static Map<Long, PartyFacts> open(
            List<ImportRow> rows,
            Map<String, PartyId> keys,
            Map<String, Set<PartyId>> emails,
            Map<PartyId, GivenNames> names) {
        var open = new LinkedHashMap<Long, PartyFacts>();
        for (ImportRow row : rows) {
            boolean keyed = row.key() != null && keys.containsKey(row.key());
            boolean named = row.emails().stream()
                            .flatMap(email -> emails.getOrDefault(email, Set.of()).stream())
                            .distinct()
                            .filter(party -> !isCalledOtherwise(row, names.get(party)))
                            .count()
                    == 1;
            if (row.facts() != null && !keyed && (!named || row.hasOwnKey())) {
                open.put(row.number(), row.facts());
            }
        }
        return open;
    }

    private static boolean isCalledOtherwise(ImportRow row, @Nullable GivenNames name) {
        GivenNames told = row.givenNames();
        return told != null && name != null && told.disagree(name);
    }

    private void keepWithinReach(Map<String, PartyId> keys, Map<String, Set<PartyId>> emails, Viewer importer) {
        var all = new HashSet<>(keys.values());
        emails.values().forEach(all::addAll);
        if (all.isEmpty()) {
            return;
        }
        Set<PartyId> within = parties.changeable(all, importer);
        keys.values().retainAll(within);
        emails.values().forEach(found -> found.retainAll(within));
        emails.values().removeIf(Set::isEmpty);
    }

    private Map<String, PartyId> byKey(List<ImportRow> rows, ImportKind kind, SourceId source) {
        String[] keys = rows.stream()
                .map(ImportRow::key)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
        var found = new HashMap<String, PartyId>();
        db.fetch("""
                        select asked.key, customers.standing(newest.party_id)
                          from unnest({0}) as asked (key)
                         cross join lateral (
                               select r.party_id
                                 from intake.source_record r
                                 join intake.import i on i.id = r.import_id
                                where r.source_id = {1} and r.source_key = asked.key and r.party_id is not null
                                  and i.kind = {2}
                                order by r.import_id desc, r.row_number desc
                                limit 1) newest
                        """, val(keys), val(source.value()), val(kind.name()))
                .forEach(row -> found.put(row.get(0, String.class), new PartyId(row.get(1, UUID.class))));
        return found;
    }

    /// @param names hears what they are called
    private Map<String, Set<PartyId>> byEmail(List<ImportRow> rows, ImportKind kind, Map<PartyId, GivenNames> names) {
        String[] emails =
                rows.stream().flatMap(row -> row.emails().stream()).distinct().toArray(String[]::new);
        var found = new HashMap<String, Set<PartyId>>();
        db.fetch("""
                        select asked.email, party.id, name.given, name.additional
                          from unnest({0}) as asked (email)
                         cross join lateral (
                               select i.party_id from customers.identifier i
                                where i.kind = 'EMAIL' and i.normal = asked.email limit {2}) i
                         cross join lateral (
                               select p.id from customers.party p where p.id = i.party_id and p.kind = {1} offset 0) party
                          left join lateral (
                               select n.given, n.additional from customers.person n
                                where n.party_id = i.party_id offset 0) name on true
                        """, val(emails), val(partyKind(kind).name()), val(Mailboxes.MOST_OWNERS + 1))
                .forEach(row -> {
                    var party = new PartyId(row.get(1, UUID.class));
                    found.computeIfAbsent(row.get(0, String.class), _ -> new HashSet<>())
                            .add(party);
                    if (row.get(2) != null) {
                        names.put(party, new GivenNames(row.get(2, String.class), row.get(3, String.class)));
                    }
                });
        return found;
    }

    /// Those of them whom the source knows under a key of its own.
    private Set<PartyId> keyed(Map<String, Set<PartyId>> emails, ImportKind kind, SourceId source) {
        UUID[] parties = emails.values().stream()
                .flatMap(Set::stream)
                .map(PartyId::value)
                .distinct()
                .toArray(UUID[]::new);
        return db.fetch("""
                        select asked.id
                          from unnest({0}) as asked (id)
                         cross join lateral (
                               select r.import_id, r.source_id, r.source_key
                                 from intake.source_record r
                                where r.party_id = any (customers.behind(asked.id)) offset 0) r
                          join intake.import i on i.id = r.import_id
                         where r.source_id = {1} and r.source_key not like '#%' and i.kind = {2}
                        """, val(parties), val(source.value()), val(kind.name()))
                .intoSet(row -> new PartyId(row.get(0, UUID.class)));
    }

    private static PartyKind partyKind(ImportKind kind) {
        return switch (kind) {
            case PEOPLE -> PartyKind.PERSON;
            case ORGANISATIONS -> PartyKind.ORGANISATION;
        };
    }
}
