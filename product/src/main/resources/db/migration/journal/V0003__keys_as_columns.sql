-- A column of jsonb whose keys are facts of their own, such as the fields that a company adds: the journal tells each key
-- as if it were a column, called `column.key`, so that a history shows it and an undo compares it by itself.
alter table journal.watched add column unfolded text not null default '';

-- A row whose column is taken apart into its keys.
create function journal.unfolded(told jsonb, col text) returns jsonb language sql immutable
return case when coalesce(told -> col, '{}') = '{}' then told - col
       else (told - col) || (select jsonb_object_agg(col || '.' || e.key, e.value) from jsonb_each(told -> col) e) end;

-- Values of which some are keys of that column, put together over what stands in it. Null takes a key away.
create function journal.folded(told jsonb, col text, standing jsonb) returns jsonb language sql immutable
return (select coalesce(jsonb_object_agg(e.key, e.value) filter (where not keyed), '{}')
             || case when bool_or(keyed) then jsonb_build_object(col, jsonb_strip_nulls(
                    coalesce(standing, '{}') || jsonb_object_agg(substr(e.key, length(col) + 2), e.value) filter (where keyed)))
                else '{}' end
          from (select key, value, col <> '' and starts_with(key, col || '.') as keyed from jsonb_each(told)) e);

-- What differs between two rows that were taken apart: a key may stand in one of them alone.
create function journal.difference_by_key(was jsonb, is_now jsonb, out old jsonb, out new jsonb) language sql immutable
begin atomic
    select jsonb_object_agg(e.key, was -> e.key), jsonb_object_agg(e.key, is_now -> e.key)
      from (select w.key from jsonb_each(was) w where w.value is distinct from is_now -> w.key
             union all
            select n.key from jsonb_each(is_now) n where not was ? n.key) e;
end;

-- A value of a row; a key that is not there is null, as a column would be.
create function journal.told(told jsonb, field text) returns jsonb language sql immutable
return coalesce(told -> field, 'null');

create or replace function journal.agreed(old jsonb, new jsonb, is_now jsonb) returns jsonb language sql immutable
return (select jsonb_object_agg(e.key, e.value) from jsonb_each(old) e
         where journal.told(is_now, e.key) = journal.told(new, e.key));

-- How a statement says the whole row of a watched table.
create function journal.whole_row(w journal.watched, heap_row text) returns text language sql stable
return case when w.unfolded = '' then format('to_jsonb(%s)', heap_row)
            else format('journal.unfolded(to_jsonb(%s), %L)', heap_row, w.unfolded) end;

drop function journal.watch(regclass, text, text, text, boolean, text[]);
-- Lets the journal write down what becomes of the rows of a table; called by the migrations of its module, and again
-- where one of these changes. Columns that are added later are watched without being told.
--
-- subject, also, key: expressions over a row called `r`
-- together: the key is unique only together with the subject
-- unfolded: the column of jsonb whose keys are told one by one
-- unwatched: columns that follow from others, which their owner makes anew after an undo, or that nobody may read
create function journal.watch(heap regclass, subject text, also text default 'null::uuid', key text default 'r.id',
    together boolean default false, unwatched text[] default '{}',
    unfolded text default '') returns void language plpgsql as $$
declare
    named  text := (select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                     where c.oid = watch.heap);
    own    text := replace(named, '.', '_');
    number smallint;
    same   text;
    body   text;
    difference text := format(case when unfolded = ''
        then 'journal.difference(to_jsonb(o) - %1$L::text[], to_jsonb(r) - %1$L::text[])'
        else 'journal.difference_by_key(journal.unfolded(to_jsonb(o) - %1$L::text[], %2$L),
                                        journal.unfolded(to_jsonb(r) - %1$L::text[], %2$L))' end, unwatched, unfolded);
begin
    insert into journal.watched as w (heap, key, subject, also, together, unwatched, unfolded)
    values (named, watch.key, watch.subject, watch.also, watch.together, watch.unwatched, watch.unfolded)
    on conflict on constraint watched_heap_key do update
       set key = excluded.key, subject = excluded.subject, also = excluded.also, together = excluded.together,
           unwatched = excluded.unwatched, unfolded = excluded.unfolded
    returning w.id into number;

    body := $f$
        create or replace function journal.%1$I() returns trigger language plpgsql as $t$
        declare
            act   uuid;
            step  bigint;
        begin
            perform from rows limit 1;
            if found then
                act := journal.opened();
                step := nextval('journal.place');
                insert into journal.change (change_set_id, place, nth, key, subject, also, watched_id, operation, old)
                select act, step, row_number() over (), %3$s, %4$s, %5$s, %6$s, %7$L, %8$s from rows r;
            end if;
            return null;
        end $t$;
        create or replace trigger journal_%9$s after %9$s on %2$s referencing %10$s table as rows
            for each statement execute function journal.%1$I();
        $f$;
    execute format(body, own || '_added', named, key, subject, also, number, 'I', 'null::jsonb', 'insert', 'new');
    execute format(body, own || '_removed', named, key, subject, also, number, 'D', 'to_jsonb(r)', 'delete', 'old');

    -- The rows of a statement come in no order and without statistics: joined in a nested loop, a thousand of them
    -- would be compared a million times.
    same := format('(%s) = (%s)', key, regexp_replace(key, '\mr\.', 'o.', 'g'));
    if together then
        same := same || format(' and (%s) = (%s)', subject, regexp_replace(subject, '\mr\.', 'o.', 'g'));
    end if;
    execute format($f$
        create or replace function journal.%1$I() returns trigger language plpgsql set enable_nestloop = off as $t$
        declare
            act   uuid;
            step  bigint;
        begin
            perform from were o join are r on %8$s
              where to_jsonb(o) - %7$L::text[] is distinct from to_jsonb(r) - %7$L::text[] limit 1;
            if found then
                act := journal.opened();
                step := nextval('journal.place');
                insert into journal.change (change_set_id, place, nth, key, subject, also, watched_id, operation, old, new)
                select act, step, row_number() over (), %3$s, %4$s, %5$s, %6$s, 'U', changed.old, changed.new
                  from were o
                  join are r on %8$s
                 cross join lateral %9$s changed
                 where changed.old is not null;
            end if;
            return null;
        end $t$;
        create or replace trigger journal_update after update on %2$s referencing old table as were new table as are
            for each statement execute function journal.%1$I();
        $f$, own || '_changed', named, key, subject, also, number, unwatched, same, difference);
end $$;

-- What stands in the way of undoing what a change set did to these records.
create or replace function journal.conflicts(original uuid, subjects uuid[])
returns table (watched_id smallint, key uuid, subject uuid, operation text, reason text, field text,
               ours jsonb, theirs jsonb, hanging text, count bigint)
language plpgsql as $$
#variable_conflict use_column
declare
    w       journal.watched;
    h       journal.hold;
    child   journal.watched;
    net     text;
    touched uuid[];
begin
    touched := array(select distinct l.subject from journal.change l
                      where l.subject = any (subjects) and l.change_set_id <> original and l.operation = 'U');
    for w in select * from journal.watched
              where id in (select c.watched_id from journal.change c
                            where c.change_set_id = original and c.subject = any (subjects)) order by id loop
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
        if touched <> '{}' then
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
        for h in select * from journal.hold where parent = w.heap::regclass loop
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
        for h in select * from journal.hold where child = w.heap::regclass and parent <> child loop
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

-- Takes back what a change set did to these records, the last change first; each record as a whole, or, where
-- something that was made hangs on or was changed since, not at all. Of a row that was changed, the columns that still
-- stand as they were left. What stays as it is, is written down as conflicts of this undo.
--
-- postponed: records on which others hang that this change set made too, and that were not among these
create or replace function journal.put_back(original uuid, undo uuid, subjects uuid[], out restored uuid[], out postponed uuid[])
language plpgsql as $$
declare
    w       journal.watched;
    h       journal.hold;
    child   journal.watched;
    step    record;
    blocked uuid[];
    held    uuid[];
    columns text;
begin
    subjects := coalesce(subjects, array(select distinct c.subject from journal.change c where c.change_set_id = original));
    for w in select * from journal.watched where key = subject
                and id in (select c.watched_id from journal.change c
                            where c.change_set_id = original and c.subject = any (subjects)) order by id loop
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
                  where parent in (select heap::regclass from journal.watched) order by parent, child loop
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

-- These rows as they stand now; those that are gone are left out.
create or replace function journal.standing(watched_ids smallint[], keys uuid[], subjects uuid[])
returns table (watched_id smallint, key uuid, subject uuid, standing jsonb) language plpgsql stable as $$
#variable_conflict use_column
declare
    w journal.watched;
begin
    for w in select * from journal.watched where id = any (watched_ids) loop
        return query execute format(
            'select %s::smallint, c.key, c.subject, %s
               from unnest($1, $2, $3) c (watched_id, key, subject) join %s r on %s where c.watched_id = %s',
            w.id, journal.whole_row(w, 'r'), w.heap, journal.same_row(w, 'c', 'r'), w.id) using watched_ids, keys, subjects;
    end loop;
end $$;
