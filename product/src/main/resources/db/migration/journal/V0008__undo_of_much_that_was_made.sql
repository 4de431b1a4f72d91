-- As before, but looking once at what was changed since on the records that are touched, and not again for each row that
-- was made: the undo of a merge took longer with every change in the past of the customer.
create or replace function journal.conflicts(original uuid, subjects uuid[])
returns table (watched_id smallint, key uuid, subject uuid, operation text, reason text, field text, ours jsonb, theirs jsonb, hanging text, count bigint)
language plpgsql
as $$
#variable_conflict use_column
declare
    w       journal.watched;
    h       journal.hold;
    child   journal.watched;
    net     text;
    touched uuid[];
    kinds   smallint[];
    made    smallint[];
    removed smallint[];
begin
    select array_agg(distinct c.watched_id), coalesce(array_agg(distinct c.watched_id) filter (where c.operation = 'I'), '{}'),
           coalesce(array_agg(distinct c.watched_id) filter (where c.operation = 'D'), '{}')
      into kinds, made, removed
      from journal.change c
     where c.change_set_id = original and c.subject = any (subjects);
    touched := array(select distinct l.subject from journal.change l
                      where l.subject = any (subjects) and l.change_set_id <> original and l.operation = 'U');
    for w in select * from journal.watched where id = any (kinds) order by id loop
        net := format($f$ with net as (
            select c.key, c.subject, min(c.place) as since,
                   (array_agg(c.operation order by c.place))[1]      as first,
                   (array_agg(c.operation order by c.place desc))[1] as last,
                   journal.merged(c.new order by c.place) filter (where c.new is not null) as new,
                   journal.merged(c.old order by c.place) filter (where c.operation = 'D') as gone
              from journal.change c
             where c.change_set_id = $1 and c.subject = any ($2) and c.watched_id = %s
             group by c.key, c.subject) $f$, w.id);
        return query execute net || format($f$
            select %1$s::smallint, n.key, n.subject, 'U', case when r is null then 'GONE' else 'CHANGED' end, f,
                   n.new -> f, w.is_now -> f, '', 0::bigint
              from net n
              left join %2$s r on %3$s
             cross join lateral (select %4$s as is_now) w
             cross join lateral jsonb_object_keys(n.new) f
             where n.first = 'U' and n.last = 'U' and (w.is_now is null or journal.told(w.is_now, f) <> journal.told(n.new, f))
            union all
            select %1$s::smallint, n.key, n.subject, 'D', 'BACK', '', null, null, '', 0
              from net n join %2$s r on %3$s where n.last = 'D' and n.first <> 'I'
            $f$, w.id, w.heap, journal.same_row(w, 'n', 'r'), journal.whole_row(w, 'r')) using original, subjects;
        if touched <> '{}' and w.id = any (made) then
            return query execute net || format($f$,
                changed as materialized (
                    select l.subject, l.key, l.place, l.old
                      from journal.change l
                     where l.subject = any ($3) and l.watched_id = %1$s and l.change_set_id <> $1 and l.operation = 'U'),
                later as materialized (
                    select n.key, n.subject, journal.merged(l.old order by l.place desc) as old
                      from net n join changed l on l.subject = n.subject and l.key = n.key and l.place > n.since
                     where n.first = 'I' and n.last <> 'D'
                     group by n.key, n.subject)
                select %1$s::smallint, n.key, n.subject, 'I', 'CHANGED', f, n.old -> f, w.is_now -> f, '', 0::bigint
                  from later n
                  join %2$s r on %3$s
                 cross join lateral (select %4$s as is_now) w
                 cross join lateral jsonb_object_keys(n.old) f
                 where journal.told(w.is_now, f) <> journal.told(n.old, f)
                $f$, w.id, w.heap, journal.same_row(w, 'n', 'r'), journal.whole_row(w, 'r')) using original, subjects, touched;
        end if;
        for h in select * from journal.hold where w.id = any (made) and parent = w.heap::regclass loop
            select * into child from journal.watched where heap = h.child_name;
            return query execute net || format($f$
                select %1$s::smallint, n.key, n.subject, 'I', 'HANGING', '', null::jsonb, null::jsonb, %4$L, count(*)
                  from net n
                  join %5$s ch on ch.%6$I = n.key
                 where n.first = 'I' and n.last <> 'D' and %7$s
                 group by n.key, n.subject
                $f$, w.id, w.heap, '', h.child_name, h.child_name, h.child_column,
                case when child.id is null then 'true' else format(
                    'not exists (select from journal.change o where o.change_set_id = $1 and o.subject = (%s)
                         and o.watched_id = %s and o.operation = ''I'' and %s)',
                    regexp_replace(child.subject, '\mr\.', 'ch.', 'g'), child.id, journal.same_row(child, 'o', 'ch')) end)
                using original, subjects;
        end loop;
        for h in select * from journal.hold where w.id = any (removed) and child = w.heap::regclass and parent <> child loop
            return query execute net || format($f$
                select %1$s::smallint, n.key, n.subject, 'D', 'ORPHAN', %2$L, null::jsonb, null::jsonb, %3$L, 1::bigint
                  from net n
                 where n.last = 'D' and n.first <> 'I' and n.gone ->> %2$L is not null
                   and not exists (select from %3$s p where p.%4$I = (n.gone ->> %2$L)::uuid)
                   and (n.gone ->> %2$L)::uuid not in (
                           select o.key from journal.change o where o.change_set_id = $1 and o.operation = 'D')
                $f$, w.id, h.child_column, h.parent::regclass, h.parent_column) using original, subjects;
        end loop;
    end loop;
end $$;
