package rapport.journal;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Sums up what taking an act back would touch, however many rows it changed.
@Component
public class Touches {
    private final DSLContext db;
    private final JsonMapper json;

    Touches(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// Without records that the act made or removed as a whole: their fields go or come with them. Rows that are gone
    /// by now are not told either, for nothing becomes of them. Rows of one table differ by their `kind`.
    public List<Touched> of(ChangeSetId id) {
        return db.fetch("""
                        with act as materialized (
                            select watched_id, key, subject, also, operation, old, new
                              from journal.change where change_set_id = {0}),
                        whole as materialized (
                            select distinct subject from act where key = subject and operation in ('I', 'D')),
                        part as materialized (
                            select * from act
                             where subject not in (select subject from whole)
                               and (also is null or also not in (select subject from whole))),
                        standing as materialized (
                            select s.* from (select array_agg(watched_id) as watched, array_agg(key) as keys,
                                                    array_agg(subject) as subjects
                                               from (select distinct watched_id, key, subject from part)) p,
                                   lateral journal.standing(p.watched, p.keys, p.subjects) s)
                        select w.heap, f.field, any_value(r.told),
                               array_agg(distinct p.subject) || array_remove(array_agg(distinct p.also), null)
                          from part p
                          join journal.watched w on w.id = p.watched_id
                          left join standing s
                            on s.watched_id = p.watched_id and s.key = p.key and s.subject = p.subject
                         cross join lateral (
                               select jsonb_object_keys(p.new) where p.operation = 'U'
                                union all select '' where p.operation <> 'U') f (field)
                         cross join lateral (
                               values (case when p.operation = 'D' then p.old else s.standing end),
                                      (case when p.operation = 'U' then s.standing || p.old end)) r (told)
                         where r.told is not null
                         group by w.heap, f.field, r.told ->> 'kind'
                        """, DSL.val(id.value()))
                .map(row -> new Touched(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        new Row(json.readTree(row.get(2, JSONB.class).data())),
                        List.of(row.get(3, UUID[].class))));
    }
}
