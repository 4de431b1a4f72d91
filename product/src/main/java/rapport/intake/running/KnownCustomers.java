package rapport.intake.running;

import static org.jooq.impl.DSL.val;
import static rapport.intake.db.Tables.IMPORT;
import static rapport.intake.db.Tables.SOURCE_RECORD;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.SourceId;
import rapport.intake.mapping.ImportKind;

/// Looks up, with at most three statements for a chunk, whom its rows may be about.
@Component
class KnownCustomers {
    private final DSLContext db;

    KnownCustomers(DSLContext db) {
        this.db = db;
    }

    /// A matching that knows everybody whom one of these rows names.
    Matching among(List<ImportRow> rows, ImportKind kind, SourceId source) {
        // A plan made for an empty table would be kept while the table grows. Only here: the checks of foreign keys
        // would otherwise be planned again for every row.
        db.execute("set local plan_cache_mode = force_custom_plan");
        Matching matching = matching(rows, kind, source);
        db.execute("set local plan_cache_mode = auto");
        return matching;
    }

    private Matching matching(List<ImportRow> rows, ImportKind kind, SourceId source) {
        var matching = new Matching(kind);
        var subjects = new HashMap<PartyId, Subject>();
        byKey(rows, kind, source)
                .forEach((key, party) -> matching.know(
                        key,
                        subjects.computeIfAbsent(party, id -> Subject.known(id, key.charAt(0) != ImportRow.DIGEST))));
        Map<String, Set<PartyId>> emails = byEmail(rows, kind);
        Set<PartyId> keyed = rows.stream().anyMatch(ImportRow::hasOwnKey) ? keyed(emails, kind, source) : Set.of();
        emails.forEach((email, parties) -> parties.forEach(party -> matching.knowEmail(
                email, subjects.computeIfAbsent(party, id -> Subject.known(id, keyed.contains(id))))));
        return matching;
    }

    private Map<String, PartyId> byKey(List<ImportRow> rows, ImportKind kind, SourceId source) {
        String[] keys = rows.stream()
                .map(ImportRow::key)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
        if (keys.length == 0) {
            return Map.of();
        }
        return db.select(SOURCE_RECORD.SOURCE_KEY, SOURCE_RECORD.PARTY_ID)
                .distinctOn(SOURCE_RECORD.SOURCE_KEY)
                .from(SOURCE_RECORD)
                .join(IMPORT)
                .on(IMPORT.ID.eq(SOURCE_RECORD.IMPORT_ID))
                .where(SOURCE_RECORD.SOURCE_ID.eq(source))
                .and("source_record.source_key = any({0})", val(keys))
                .and("exists (select from customers.party where party.id = source_record.party_id)")
                .and(IMPORT.KIND.eq(kind))
                .orderBy(SOURCE_RECORD.SOURCE_KEY, SOURCE_RECORD.IMPORT_ID.desc(), SOURCE_RECORD.ROW_NUMBER.desc())
                .fetchMap(SOURCE_RECORD.SOURCE_KEY, SOURCE_RECORD.PARTY_ID);
    }

    private Map<String, Set<PartyId>> byEmail(List<ImportRow> rows, ImportKind kind) {
        String[] emails =
                rows.stream().flatMap(row -> row.emails().stream()).distinct().toArray(String[]::new);
        if (emails.length == 0) {
            return Map.of();
        }
        var found = new HashMap<String, Set<PartyId>>();
        db.fetch("""
                        select i.normal, i.party_id
                          from customers.identifier i
                          join customers.party p on p.id = i.party_id
                         where i.kind = 'EMAIL' and i.normal = any({0}) and p.kind = {1}
                        """, val(emails), val(partyKind(kind).name()))
                .forEach(row -> found.computeIfAbsent(row.get(0, String.class), _ -> new HashSet<>())
                        .add(new PartyId(row.get(1, UUID.class))));
        return found;
    }

    /// Those of them whom the source knows under a key of its own.
    private Set<PartyId> keyed(Map<String, Set<PartyId>> emails, ImportKind kind, SourceId source) {
        UUID[] parties = emails.values().stream()
                .flatMap(Set::stream)
                .map(PartyId::value)
                .distinct()
                .toArray(UUID[]::new);
        if (parties.length == 0) {
            return Set.of();
        }
        return db.selectDistinct(SOURCE_RECORD.PARTY_ID)
                .from(SOURCE_RECORD)
                .join(IMPORT)
                .on(IMPORT.ID.eq(SOURCE_RECORD.IMPORT_ID))
                .where("source_record.party_id = any({0})", val(parties))
                // written so that the index by key does not answer it: that one has all rows of the source
                .and(SOURCE_RECORD.SOURCE_ID.isNotDistinctFrom(source))
                .and(SOURCE_RECORD.SOURCE_KEY.isNotNull())
                .and(SOURCE_RECORD.SOURCE_KEY.notLike(ImportRow.DIGEST + "%"))
                .and(IMPORT.KIND.eq(kind))
                .fetchSet(SOURCE_RECORD.PARTY_ID);
    }

    private static PartyKind partyKind(ImportKind kind) {
        return switch (kind) {
            case PEOPLE -> PartyKind.PERSON;
            case ORGANISATIONS -> PartyKind.ORGANISATION;
        };
    }
}
