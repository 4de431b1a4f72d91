package rapport.matching.searching;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.matching.BlockingKey;
import rapport.matching.SourceRecord;

/// By what records find each other, kept for all parties: so that somebody new is compared with the few who share
/// something with them, and not with a million.
@Component
public class Keys {
    /// Beyond so many candidates those that share least are not compared.
    private static final int MOST_CANDIDATES = 24;

    /// A key may have become crowded since somebody last looked.
    private static final int MOST_LOOKED_AT = 1_500;

    private static final String NEAREST = """
            select asked.n, near.party_id
              from unnest({0}, {1}) as asked (n, keys)
             cross join lateral (
                   select array(select k from unnest(string_to_array(asked.keys, ',')::bigint[]) k
                                 where not exists (select from matching.crowded_key c where c.key = k)) as keys) told
             cross join lateral (
                   select found.party_id,
                          cardinality(array(select unnest(found.keys) intersect select unnest(told.keys))) as shared
                     from (select p.party_id, p.keys from matching.party_keys p
                            where p.keys && told.keys and p.kind = {2} limit {3}) found
                    order by shared desc, found.party_id
                    limit {4}) near
            """;

    private final DSLContext db;

    Keys(DSLContext db) {
        this.db = db;
    }

    /// Of each record the parties that share most with it, by the key of the record. The record itself may be among
    /// them.
    public Map<String, Set<PartyId>> nearest(PartyKind kind, List<SourceRecord> records) {
        var near = new HashMap<String, Set<PartyId>>();
        if (records.isEmpty()) {
            return near;
        }
        Integer[] places = new Integer[records.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = i;
        }
        Result<Record> found = db.fetch(
                NEAREST,
                DSL.val(places),
                texts(records),
                DSL.val(kind.name()),
                DSL.inline(MOST_LOOKED_AT),
                DSL.inline(MOST_CANDIDATES));
        for (Record row : found) {
            near.computeIfAbsent(records.get(row.get(0, Integer.class)).key(), _ -> new LinkedHashSet<>())
                    .add(new PartyId(row.get(1, UUID.class)));
        }
        return near;
    }

    /// So many have these keys that they tell nothing.
    public void crowded(Collection<Long> shared) {
        if (!shared.isEmpty()) {
            db.execute(
                    "insert into matching.crowded_key select unnest({0}) on conflict do nothing",
                    DSL.val(shared.toArray(Long[]::new)));
        }
    }

    /// Notes those keys of these records that too many have. Those that only one of them has are left
    /// to the night: whom they lead to is soon looked through.
    void crowdedAmong(List<SourceRecord> records) {
        var times = new HashMap<Long, Integer>();
        for (SourceRecord record : records) {
            BlockingKey.of(record).stream()
                    .map(BlockingKey::hash)
                    .distinct()
                    .forEach(key -> times.merge(key, 1, Integer::sum));
        }
        times.values().removeIf(count -> count < 2);
        if (times.isEmpty()) {
            return;
        }
        db.execute("""
                insert into matching.crowded_key
                select key from unnest({0}) as key
                 where (select count(*) from (
                           select from matching.party_keys where keys @> array[key] limit {1} + 1) as those) > {1}
                on conflict do nothing
                """, DSL.val(times.keySet().toArray(Long[]::new)), DSL.inline(BlockingKey.MOST_RECORDS));
    }

    /// Keeps the keys of parties, in place of those that they had.
    public void put(PartyKind kind, List<SourceRecord> records) {
        if (!records.isEmpty()) {
            UUID[] ids = records.stream()
                    .map(record -> UUID.fromString(record.key()))
                    .toArray(UUID[]::new);
            db.execute("""
                    insert into matching.party_keys as kept (party_id, kind, keys)
                    select told.id, {2}, string_to_array(told.keys, ',')::bigint[] from unnest({0}, {1}) as told (id, keys)
                    on conflict (party_id) do update set keys = excluded.keys where kept.keys <> excluded.keys
                    """, DSL.val(ids), texts(records), DSL.val(kind.name()));
        }
    }

    void removeOf(Collection<PartyId> parties) {
        db.execute(
                "delete from matching.party_keys where party_id = any({0})",
                DSL.val(parties.stream().map(PartyId::value).toArray(UUID[]::new)));
    }

    /// Counts anew which keys so many have that they tell nothing.
    void findCrowded() {
        db.execute("delete from matching.crowded_key");
        db.execute("""
                insert into matching.crowded_key
                select key from matching.party_keys cross join unnest(keys) as key
                 group by key having count(*) > {0}
                """, DSL.inline(BlockingKey.MOST_RECORDS));
    }

    private static Param<String[]> texts(List<SourceRecord> records) {
        return DSL.val(records.stream()
                .map(record -> BlockingKey.of(record).stream()
                        .map(key -> Long.toString(key.hash()))
                        .collect(Collectors.joining(",")))
                .toArray(String[]::new));
    }
}
