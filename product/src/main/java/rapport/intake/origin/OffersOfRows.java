package rapport.intake.origin;

import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.customers.PartyId;
import rapport.customers.SourceId;
import rapport.customers.survival.KnownSource;
import rapport.customers.survival.Offer;
import rapport.customers.survival.Offers;
import rapport.customfields.CustomFields;
import rapport.intake.StoredTexts;
import rapport.intake.mapping.RowFacts;
import rapport.intake.mapping.RowReader;

/// What sources tell of parties, read again from the rows of their files: of a record that came several times the last
/// row counts, and none of an import that was taken back.
@Component
class OffersOfRows implements Offers {
    private final DSLContext db;
    private final StoredTexts texts;
    private final CustomFields fields;

    OffersOfRows(DSLContext db, StoredTexts texts, CustomFields fields) {
        this.db = db;
        this.texts = texts;
        this.fields = fields;
    }

    @Override
    public Map<PartyId, List<Offer>> of(Collection<PartyId> parties) {
        var readers = new HashMap<UUID, RowReader>();
        var offers = new LinkedHashMap<PartyId, List<Offer>>();
        for (Record row : newest(parties)) {
            var reader = readers.computeIfAbsent(row.get("import_id", UUID.class), _ -> reader(row));
            if (reader.read(List.of(row.get("cells", String[].class)))
                    instanceof RowFacts.Told(var facts, var _, var _, var _)) {
                offers.computeIfAbsent(new PartyId(row.get("party", UUID.class)), _ -> new ArrayList<>())
                        .add(new Offer(
                                source(row), instant(row, "started_at"), facts, "/imports/" + row.get("import_id")));
            }
        }
        return offers;
    }

    @Override
    public List<PartyId> toldBy(@Nullable SourceId source) {
        return db.fetch("""
                        select distinct customers.standing(r.party_id) as party
                          from intake.import i
                          join intake.source_record r on r.import_id = i.id
                         where r.party_id is not null and ({0}::uuid is null or i.source_id = {0})
                         order by party
                        """, val(source == null ? null : source.value(), UUID.class))
                .map(row -> new PartyId(row.get(0, UUID.class)));
    }

    @Override
    public Map<SourceId, Long> counts() {
        return db.fetch("""
                        select source_id, sum(created + updated + unchanged)::bigint as rows
                          from intake.import where source_id is not null group by source_id
                        """).intoMap(row -> new SourceId(row.get(0, UUID.class)), row -> row.get(1, Long.class));
    }

    private List<Record> newest(Collection<PartyId> parties) {
        return new ArrayList<>(db.fetch(
                """
                select distinct on (asked.party, i.source_id, record)
                       asked.party, r.import_id, r.cells, record, i.kind, i.mapping, i.header, i.started_at,
                       s.id as source, s.name, coalesce(t.trust, {1}) as trust, t.withdrawn_at
                  from unnest({0}) as asked (party)
                 cross join lateral (
                       select r.import_id, r.row_number, r.cells, r.source_key
                         from intake.source_record r
                        where r.party_id = any (customers.behind(asked.party)) offset 0) r
                  join intake.import i on i.id = r.import_id
                  join customers.source s on s.id = i.source_id
                  left join customers.source_trust t on t.source_id = s.id
                 cross join lateral (
                       select case when r.source_key like '#%' then '' else coalesce(r.source_key, '') end as record) k
                 where not exists (select from journal.change_set c where c.id = i.id and c.undone_by is not null)
                 order by asked.party, i.source_id, record, r.import_id desc, r.row_number desc
                """, val(parties.stream().map(PartyId::value).toArray(UUID[]::new)), val(KnownSource.USUAL_TRUST)));
    }

    private RowReader reader(Record row) {
        var mapping = texts.mapping(row.get("mapping", JSONB.class));
        return new RowReader(
                mapping,
                List.of(row.get("header", String[].class)),
                fields.kept(mapping.kind().recordKind()));
    }

    private static KnownSource source(Record row) {
        return new KnownSource(
                new SourceId(row.get("source", UUID.class)),
                row.get("name", String.class),
                row.get("trust", Integer.class),
                row.get("withdrawn_at") == null ? null : instant(row, "withdrawn_at"));
    }

    private static Instant instant(Record row, String column) {
        return row.get(column, OffsetDateTime.class).toInstant();
    }
}
