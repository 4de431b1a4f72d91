-- To undo a part of a large act, the database has to know that the act is large: otherwise it reads all of it for each
-- part. Its own look at the table may lie before the act.
create function journal.look_at(original uuid) returns void language plpgsql as $$
begin
    execute format('analyze journal.%I (change_set_id, subject)',
        'change_' || to_char(journal.moment(original) at time zone 'UTC', 'YYYY_MM'));
end $$;

-- As before, but asking only for what the act can have done: on what was not made nothing hangs, and what was not removed
-- leaves no orphan.
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
            return query execute net || format($f$
                select %1$s::smallint, n.key, n.subject, 'I', 'CHANGED', f, later.old -> f, w.is_now -> f, '', 0::bigint
                  from net n
                  join %2$s r on %3$s
                 cross join lateral (select %4$s as is_now) w
                 cross join lateral (
                       select journal.merged(l.old order by l.place desc) as old
                         from journal.change l
                        where l.subject = n.subject and l.key = n.key and l.watched_id = %1$s
                          and l.change_set_id <> $1 and l.operation = 'U' and l.place > n.since) later
                 cross join lateral jsonb_object_keys(later.old) f
                 where n.first = 'I' and n.last <> 'D' and n.subject = any ($3)
                   and journal.told(w.is_now, f) <> journal.told(later.old, f)
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
                   and not exists (select from journal.change o where o.change_set_id = $1 and o.operation = 'D'
                                      and o.key = (n.gone ->> %2$L)::uuid)
                $f$, w.id, h.child_column, h.parent::regclass, h.parent_column) using original, subjects;
        end loop;
    end loop;
end $$;

-- As before, but looking only for those that hang on something that was made.
create or replace function journal.put_back(original uuid, undo uuid, subjects uuid[], out restored uuid[], out postponed uuid[])
returns record
language plpgsql
as $$
declare
    w       journal.watched;
    h       journal.hold;
    child   journal.watched;
    step    record;
    blocked uuid[];
    held    uuid[];
    columns text;
    kinds   smallint[];
    made    smallint[];
begin
    subjects := coalesce(subjects, array(select distinct c.subject from journal.change c where c.change_set_id = original));
    select array_agg(distinct c.watched_id), coalesce(array_agg(distinct c.watched_id) filter (where c.operation = 'I'), '{}')
      into kinds, made
      from journal.change c
     where c.change_set_id = original and c.subject = any (subjects);
    for w in select * from journal.watched where key = subject and id = any (kinds) order by id loop
        execute format('select from %s r where %s = any ($1) order by %s for update', w.heap, w.key, w.key) using subjects;
    end loop;

    with found as (
        insert into journal.conflict (undo_id, watched_id, key, subject, reason, field, ours, theirs, hanging, count)
        select undo, f.watched_id, f.key, f.subject, f.reason, f.field, f.ours, f.theirs, f.hanging, f.count
          from journal.conflicts(original, subjects) f
        returning conflict.subject, conflict.watched_id, conflict.key, conflict.reason)
    select coalesce(array_agg(distinct f.subject), '{}') into blocked
      from found f
     where f.reason = 'HANGING'
        or exists (select from journal.change c
                    where c.change_set_id = original and c.subject = f.subject and c.watched_id = f.watched_id
                      and c.key = f.key and c.operation = 'I');

    postponed := '{}';
    loop
        held := '{}';
        for h in select * from journal.hold
                  where parent in (select heap::regclass from journal.watched where id = any (made))
                  order by parent, child loop
            select * into w from journal.watched where heap::regclass = h.parent;
            select * into child from journal.watched where heap = h.child_name;
            if child.id is not null then
                execute format($f$
                    select $4 || coalesce(array_agg(distinct c.subject), '{}')
                      from journal.change c
                      join %1$s ch on ch.%2$I = c.key
                     where c.change_set_id = $1 and c.subject = any ($2) and c.subject <> all ($3)
                       and c.watched_id = %3$s and c.operation = 'I'
                       and ((%4$s) <> all ($2) or (%4$s) = any ($3))
                    $f$, h.child_name, h.child_column, w.id, regexp_replace(child.subject, '\mr\.', 'ch.', 'g'))
                   into held using original, subjects, blocked, held;
            end if;
        end loop;
        exit when held = '{}';
        blocked := blocked || held;
        postponed := postponed || held;
    end loop;

    for step in select c.place, c.watched_id, c.operation
                  from journal.change c
                 where c.change_set_id = original and c.subject = any (subjects)
                 group by c.place, c.watched_id, c.operation
                 order by c.place desc loop
        select * into w from journal.watched where id = step.watched_id;
        columns := (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
                     where a.attrelid = w.heap::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                       and (step.operation = 'D' or a.attname <> all (w.unwatched)));
        execute case step.operation
            when 'I' then format(
                'delete from %s r using journal.change c
                  where c.change_set_id = $1 and c.place = $2 and c.subject = any ($3) and c.subject <> all ($4) and %s',
                w.heap, journal.same_row(w, 'c', 'r'))
            when 'D' then format(
                'insert into %1$s (%2$s) overriding system value
                 select %3$s from journal.change c cross join lateral jsonb_populate_record(null::%1$s, c.old) r
                  where c.change_set_id = $1 and c.place = $2 and c.subject = any ($3) and c.subject <> all ($4)
                    and not exists (select from journal.conflict k where k.undo_id = %4$L and k.key = c.key
                                       and k.watched_id = c.watched_id and k.reason = ''ORPHAN'')
                 on conflict do nothing',
                w.heap, columns, regexp_replace(columns, '(^|, )', '\1r.', 'g'), undo)
            else format(
                'update %1$s r set (%2$s) = (select %3$s from
                     jsonb_populate_record(r, %5$s) n)
                   from journal.change c
                  where c.change_set_id = $1 and c.place = $2 and c.subject = any ($3) and c.subject <> all ($4) and %4$s
                    and journal.agreed(c.old, c.new, %6$s) is not null',
                w.heap, columns, regexp_replace(columns, '(^|, )', '\1n.', 'g'), journal.same_row(w, 'c', 'r'),
                case when w.unfolded = '' then 'journal.agreed(c.old, c.new, to_jsonb(r))'
                     else format('journal.folded(journal.agreed(c.old, c.new, %1$s), %2$L, to_jsonb(r) -> %2$L)',
                                 journal.whole_row(w, 'r'), w.unfolded) end,
                journal.whole_row(w, 'r')) end
            using original, step.place, subjects, blocked;
        if step.operation = 'D' then
            execute format(
                'insert into journal.conflict (undo_id, watched_id, key, subject, reason, field, hanging, count)
                 select $3, c.watched_id, c.key, c.subject, ''TAKEN'', '''', '''', 0
                   from journal.change c
                  where c.change_set_id = $1 and c.place = $2 and c.subject = any ($4) and c.subject <> all ($5)
                    and not exists (select from %s r where %s)
                    and not exists (select from journal.conflict k where k.undo_id = $3 and k.key = c.key
                                       and k.watched_id = c.watched_id)',
                w.heap, journal.same_row(w, 'c', 'r')) using original, step.place, undo, subjects, blocked;
        end if;
    end loop;
    -- Whoever has been postponed before stays now.
    insert into journal.conflict (undo_id, watched_id, key, subject, reason, field, hanging, count)
    select undo, min(c.watched_id), s, s, 'HANGING', '', '', 0
      from unnest(postponed) s
      join journal.change c on c.subject = s and c.change_set_id = original
     where not exists (select from journal.pending p where p.undo_id = undo and p.subject = s and p.place > 0)
     group by s;
    restored := array(select s from unnest(subjects) s where s <> all (postponed));
end $$;
