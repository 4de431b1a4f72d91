-- A row that goes over to another record is one change of one column, also where it is found by that record: of two
-- customers who become one each interaction was written down as one that goes and one that comes.
-- Lets the journal write down what becomes of the rows of a table; called by the migrations of its module, and again
-- where one of these changes, or a column is added or dropped.
--
-- subject, also, key: expressions over a row called `r`
-- together: the key is unique only together with the subject
-- unfolded: the column of jsonb whose keys are told one by one
-- unwatched: columns that follow from others, which their owner makes anew after an undo, or that nobody may read
create or replace function journal.watch(heap regclass, subject text, also text default 'null::uuid', key text default 'r.id',
    together boolean default false, unwatched text[] default '{}',
    unfolded text default '') returns void language plpgsql as $$
declare
    named  text := (select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                     where c.oid = watch.heap);
    own    text := replace(named, '.', '_');
    number smallint;
    same   text;
    pairs  text[];
    body   text;
    told   text[] := array(select a.attname from pg_attribute a
                            where a.attrelid = heap and a.attnum > 0 and not a.attisdropped
                              and a.attname <> all (unwatched) order by a.attnum);
    differs text := format('(%s) is distinct from (%s)',
        (select string_agg('o.' || quote_ident(c), ', ') from unnest(told) c),
        (select string_agg('r.' || quote_ident(c), ', ') from unnest(told) c));
    -- What differs, once as it was (o) and once as it is (r). An object that leaves out what is absent leaves out what is
    -- empty as well: what is empty on one side only is added to it, where there is such.
    difference text := (
        with col as (
            select a.attname as c, case when a.atttypid = 'jsonb'::regtype then 'nullif(%s.%I, ''null'') is null'
                                        else '%s.%I is null' end as empty
              from pg_attribute a
             where a.attrelid = heap and a.attname = any (told) and a.attname <> unfolded)
        select string_agg(
                   format('json_object(%s absent on null returning jsonb) || case when (%s) is distinct from (%s) then %s else ''{}'' end',
                       (select string_agg(format('%1$L: case when o.%1$I is distinct from r.%1$I then to_jsonb(%2$s.%1$I) end', c, side), ', ')
                          from col),
                       (select string_agg(format(empty, 'o', c), ', ' order by c) from col),
                       (select string_agg(format(empty, 'r', c), ', ' order by c) from col),
                       (select string_agg(format('case when %s and not (%s) then %L else ''{}''::jsonb end',
                                   format(empty, side, c), format(empty, other, c), jsonb_build_object(c, null)), ' || ')
                          from col))
               || case when unfolded = '' then '' else format(
                   ' || case when o.%1$I is not distinct from r.%1$I then ''{}'' else coalesce((
                            select jsonb_object_agg(%3$L || k, %2$s.%1$I -> k)
                              from (select jsonb_object_keys(o.%1$I) union select jsonb_object_keys(r.%1$I)) either (k)
                             where o.%1$I -> k is distinct from r.%1$I -> k), ''{}'') end',
                   unfolded, side, unfolded || '.') end,
               ', ' order by side)
          from (values ('o', 'r'), ('r', 'o')) sides (side, other));
begin
    insert into journal.watched as w (heap, key, subject, also, together, unwatched, unfolded, columns)
    values (named, watch.key, watch.subject, watch.also, watch.together, watch.unwatched, watch.unfolded, told)
    on conflict on constraint watched_heap_key do update
       set key = excluded.key, subject = excluded.subject, also = excluded.also, together = excluded.together,
           unwatched = excluded.unwatched, unfolded = excluded.unfolded,
           columns = excluded.columns
    returning w.id into number;

    body := $f$
        create or replace function journal.%1$I() returns trigger language plpgsql as $t$
        declare
            this_act   uuid;
            this_place bigint;
        begin
            perform from rows limit 1;
            if found then
                this_act := journal.opened();
                this_place := nextval('journal.place');
                insert into journal.change (change_set_id, place, nth, key, subject, also, watched_id, operation, old)
                select this_act, this_place, row_number() over (), %3$s, %4$s, %5$s, %6$s, %7$L, %8$s from rows r;
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
    -- A row that goes over to another record has another subject, and with it another key: what was left without a row is
    -- put beside what came without one. Where several have the same key, any two will do: they differ in what is told.
    pairs := array[format('were o join are r on %s', same)];
    if together then
        pairs := pairs || format(
            '(select o.*, row_number() over (partition by %1$s) as met from were o where not exists (select from are r where %3$s)) o
             join (select r.*, row_number() over (partition by %2$s) as met from are r where not exists (select from were o where %3$s)) r
               on (%1$s) = (%2$s) and o.met = r.met',
            regexp_replace(key, '\mr\.', 'o.', 'g'), key, same);
    end if;
    execute format($f$
        create or replace function journal.%1$I() returns trigger language plpgsql set enable_nestloop = off as $t$
        declare
            this_act   uuid;
            this_place bigint;
        begin
            %3$s
            return null;
        end $t$;
        create or replace trigger journal_update after update on %2$s referencing old table as were new table as are
            for each statement execute function journal.%1$I();
        $f$, own || '_changed', named,
        (select string_agg(format($f$
            perform from %8$s limit 1;
            if found then
                this_act := journal.opened();
                this_place := nextval('journal.place');
                insert into journal.change (change_set_id, place, nth, key, subject, also, watched_id, operation, old, new)
                select this_act, this_place, row_number() over (), %2$s, %3$s, %4$s, %5$s, 'U', %6$s
                  from %1$s
                 where %7$s;
            end if;$f$, pair, key, subject, also, number, difference, differs,
            case nth when 1 then format('%s where %s', pair, differs)
                     else format('were o where not exists (select from are r where %s)', same) end), '' order by nth)
           from unnest(pairs) with ordinality p (pair, nth)));
end $$;

select journal.watch(w.heap::regclass, w.subject, w.also, w.key, w.together, w.unwatched, w.unfolded)
  from journal.watched w where w.together;

-- As before, but looking up the name of a table by its key.
create or replace view journal.hold as
select k.confrelid as parent, k.conrelid as child, n.nspname || '.' || c.relname as child_name,
       p.attname as parent_column, a.attname as child_column
  from pg_constraint k
  join pg_class c on c.oid = k.conrelid
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
  join pg_attribute p on p.attrelid = k.confrelid and p.attnum = k.confkey[1]
 where k.contype = 'f' and k.conparentid = 0 and cardinality(k.conkey) = 1;

-- The statement that gives rows of a table their old values back, in those columns that still stand as the change left
-- them. The columns are asked one by one; where some are parts of a column, the row is taken apart.
create function journal.putting_back(w journal.watched, changed text[], columns text) returns text language sql stable as $$
    select case when exists (select from unnest(changed) f where w.unfolded <> '' and starts_with(f, w.unfolded || '.'))
                then format(
                    'update %1$s r set (%2$s) = (select %3$s from
                         jsonb_populate_record(r, journal.folded(journal.agreed(c.old, c.new, %5$s), %6$L, to_jsonb(r) -> %6$L)) n)
                       from journal.change c
                      where c.change_set_id = $1 and c.place = $2 and c.subject = any ($3) and c.subject <> all ($4) and %4$s
                        and journal.agreed(c.old, c.new, %5$s) is not null',
                    w.heap, columns, regexp_replace(columns, '(^|, )', '\1n.', 'g'), journal.same_row(w, 'c', 'r'),
                    journal.whole_row(w, 'r'), w.unfolded)
                else (select format(
                    'update %1$s r set %2$s from journal.change c
                      where c.change_set_id = $1 and c.place = $2 and c.subject = any ($3) and c.subject <> all ($4) and %3$s
                        and (%4$s)',
                    w.heap,
                    string_agg(format('%1$I = case when %2$s then %3$s else r.%1$I end', attname, agreed, old), ', ' order by attname),
                    journal.same_row(w, 'c', 'r'),
                    string_agg(agreed, ' or ' order by attname))
                  from (select a.attname,
                               format('jsonb_exists(c.new, %1$L) and coalesce(to_jsonb(r.%2$I), ''null'') = coalesce(c.new -> %1$L, ''null'')',
                                   a.attname::text, a.attname) as agreed,
                               case when t.typtype in ('b', 'e') and t.typelem = 0 and t.typname not in ('json', 'jsonb')
                                    then format('(c.old ->> %L)::%s', a.attname, format_type(a.atttypid, a.atttypmod))
                                    else format('(jsonb_populate_record(null::%s, c.old)).%I', w.heap, a.attname) end as old
                          from pg_attribute a
                          join pg_type t on t.oid = a.atttypid
                         where a.attrelid = w.heap::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                           and a.attname = any (changed) and a.attname <> all (w.unwatched)) told) end
$$;

-- As before, but a row that is not found has not gone where it only went over to somebody else, and one that stands as it
-- was left is put back without being taken apart.
create or replace function journal.conflicts(original uuid, subjects uuid[])
returns table (watched_id smallint, key uuid, subject uuid, operation text, reason text, field text, ours jsonb, theirs jsonb, hanging text, count bigint)
language plpgsql
as $$
#variable_conflict use_column
declare
    w       journal.watched;
    h       journal.hold;
    child   journal.watched;
    summed  text;
    parts   text[];
    since   bigint;
    makings uuid[];
    kinds   smallint[];
    made    smallint[];
    changed smallint[];
    removed smallint[];
    touched smallint[];
    heap_id oid;
    parents oid[];
    heaps   oid[];
    holds   journal.hold[];
begin
    select array_agg(distinct c.watched_id), min(c.place),
           coalesce(array_agg(distinct c.watched_id) filter (where c.operation = 'I'), '{}'),
           coalesce(array_agg(distinct c.watched_id) filter (where c.operation = 'U'), '{}'),
           coalesce(array_agg(distinct c.watched_id) filter (where c.operation = 'D'), '{}'),
           coalesce(array_agg(distinct c.subject) filter (where c.operation = 'I'), '{}')
      into kinds, since, made, changed, removed, makings
      from journal.change c
     where c.change_set_id = original and c.subject = any (subjects);
    parents := array(select a.heap::regclass from journal.watched a where a.id = any (made));
    heaps := array(select a.heap::regclass from journal.watched a where a.id = any (removed));
    holds := array(select k from journal.hold k where k.parent = any (parents) or k.child = any (heaps));
    touched := array(select distinct l.watched_id from journal.change l
                      where l.subject = any (makings) and l.place > since and l.operation = 'U'
                        and l.watched_id = any (made) and l.change_set_id <> original);
    for w in select * from journal.watched where id = any (kinds) order by id loop
        heap_id := w.heap::regclass;
        summed := format($f$ with net as materialized (
            select c.key, c.subject, min(c.place) as since,
                   (array_agg(c.operation order by c.place))[1]      as first,
                   (array_agg(c.operation order by c.place))[count(*)::int] as last,
                   %s as new,
                   %s as gone
              from journal.change c
             where c.change_set_id = $1 and c.subject = any ($2) and c.watched_id = %s
             group by c.key, c.subject) $f$,
            case when w.id = any (changed) then 'journal.merged(c.new order by c.place) filter (where c.new is not null)'
                 else 'null::jsonb' end,
            case when w.id = any (removed) then 'journal.merged(c.old order by c.place) filter (where c.operation = ''D'')'
                 else 'null::jsonb' end,
            w.id);
        parts := '{}';
        if w.id = any (changed) then
            parts := parts || format($f$
                select %1$s::smallint, n.key, n.subject, 'U', case when r is null then 'GONE' else 'CHANGED' end, f,
                       n.new -> f, w.is_now -> f, '', 0::bigint
                  from net n
                  left join %2$s r on %3$s
                 cross join lateral (select %4$s as is_now offset 0) w
                 cross join lateral jsonb_object_keys(n.new) f
                 where n.first = 'U' and n.last = 'U' and (w.is_now is null or w.is_now || n.new <> w.is_now)
                   and case when w.is_now is null then not (%5$s)
                            else journal.told(w.is_now, f) <> journal.told(n.new, f) end
                $f$, w.id, w.heap, journal.same_row(w, 'n', 'r'), journal.whole_row(w, 'r'),
                -- Within the same act it may have gone over to one after the other.
                case when w.together then format(
                    'exists (select from journal.change c where c.change_set_id = $1 and c.key = n.key and c.watched_id = %s
                                and c.operation = ''U'' and c.subject <> n.subject and c.place > n.since)', w.id)
                     else 'false' end);
        end if;
        if w.id = any (removed) then
            parts := parts || format($f$
                select %1$s::smallint, n.key, n.subject, 'D', 'BACK', '', null::jsonb, null::jsonb, '', 0::bigint
                  from net n join %2$s r on %3$s where n.last = 'D' and n.first <> 'I'
                $f$, w.id, w.heap, journal.same_row(w, 'n', 'r'));
            for h in select k.* from unnest(holds) k where k.child = heap_id and k.parent <> k.child loop
                parts := parts || format($f$
                    select %1$s::smallint, n.key, n.subject, 'D', 'ORPHAN', %2$L, null::jsonb, null::jsonb, %3$L, 1::bigint
                      from net n
                     where n.last = 'D' and n.first <> 'I' and n.gone ->> %2$L is not null
                       and not exists (select from %3$s p where p.%4$I = (n.gone ->> %2$L)::uuid)
                       and (n.gone ->> %2$L)::uuid not in (
                               select o.key from journal.change o where o.change_set_id = $1 and o.operation = 'D')
                    $f$, w.id, h.child_column, h.parent::regclass, h.parent_column);
            end loop;
        end if;
        if w.id = any (touched) then
            summed := summed || format($f$,
                changed as materialized (
                    select l.subject, l.key, l.place, l.old
                      from journal.change l
                     where l.subject = any ($3) and l.place > $4 and l.operation = 'U' and l.watched_id = %1$s
                       and l.change_set_id <> $1),
                later as materialized (
                    select n.key, n.subject, journal.merged(l.old order by l.place desc) as old
                      from net n join changed l on l.subject = n.subject and l.key = n.key and l.place > n.since
                     where n.first = 'I' and n.last <> 'D'
                     group by n.key, n.subject) $f$, w.id);
            parts := parts || format($f$
                select %1$s::smallint, n.key, n.subject, 'I', 'CHANGED', f, n.old -> f, w.is_now -> f, '', 0::bigint
                  from later n
                  join %2$s r on %3$s
                 cross join lateral (select %4$s as is_now) w
                 cross join lateral jsonb_object_keys(n.old) f
                 where journal.told(w.is_now, f) <> journal.told(n.old, f)
                $f$, w.id, w.heap, journal.same_row(w, 'n', 'r'), journal.whole_row(w, 'r'));
        end if;
        for h in select k.* from unnest(holds) k where w.id = any (made) and k.parent = heap_id loop
            select * into child from journal.watched where heap = h.child_name;
            parts := parts || format($f$
                select %1$s::smallint, n.key, n.subject, 'I', 'HANGING', '', null::jsonb, null::jsonb, %2$L, count(*)
                  from net n
                  join %3$s ch on ch.%4$I = n.key
                 where n.first = 'I' and n.last <> 'D' and %5$s
                 group by n.key, n.subject
                $f$, w.id, h.child_name, h.child_name, h.child_column,
                case when child.id is null then 'true' else format(
                    'not exists (select from journal.change o where o.change_set_id = $1 and o.subject = (%s)
                         and o.watched_id = %s and (o.operation = ''I'' or jsonb_exists(o.new, %L)) and %s)',
                    regexp_replace(child.subject, '\mr\.', 'ch.', 'g'), child.id, h.child_column,
                    journal.same_row(child, 'o', 'ch')) end);
        end loop;
        if parts <> '{}' then
            return query execute summed || array_to_string(parts, ' union all ') using original, subjects, makings, since;
        end if;
    end loop;
end $$;

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
    keys    uuid[];
    owners  uuid[];
    written bigint;
    columns text;
    changed text[];
    changing text;
    kinds   smallint[];
    made    smallint[];
    heap_id oid;
    parents oid[];
    holds   journal.hold[];
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
    -- On whom nobody hangs who is watched, nobody waits.
    parents := array(select a.heap::regclass from journal.watched a where a.id = any (made));
    holds := array(select k from journal.hold k
                    where k.parent = any (parents) and k.child_name in (select a.heap from journal.watched a));
    loop
        held := '{}';
        for w in select * from journal.watched where id = any (made) order by id loop
            heap_id := w.heap::regclass;
            continue when not exists (select from unnest(holds) k where k.parent = heap_id);
            select coalesce(array_agg(c.key), '{}'), coalesce(array_agg(c.subject), '{}') into keys, owners
              from journal.change c
             where c.change_set_id = original and c.subject = any (subjects) and c.subject <> all (blocked)
               and c.watched_id = w.id and c.operation = 'I';
            for h in select k.* from unnest(holds) k where k.parent = heap_id order by k.child loop
                select * into child from journal.watched where heap = h.child_name;
                if child.id is not null then
                    execute format($f$
                        select $3 || coalesce(array_agg(distinct c.subject), '{}')
                          from unnest($1, $4) c (key, subject)
                          join %1$s ch on ch.%2$I = c.key
                         where (%3$s) <> all ($2) or (%3$s) = any ($5)
                        $f$, h.child_name, h.child_column, regexp_replace(child.subject, '\mr\.', 'ch.', 'g'))
                       into held using keys, subjects, held, owners, blocked;
                end if;
            end loop;
        end loop;
        exit when held = '{}';
        blocked := blocked || held;
        postponed := postponed || held;
    end loop;

    for step in select c.place, c.watched_id, c.operation, count(*) as amount
                  from journal.change c
                 where c.change_set_id = original and c.subject = any (subjects)
                 group by c.place, c.watched_id, c.operation
                 order by c.place desc loop
        select * into w from journal.watched where id = step.watched_id;
        columns := (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
                     where a.attrelid = w.heap::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                       and (step.operation = 'D' or a.attname <> all (w.unwatched)));
        if step.operation = 'U' then
            changed := array(select distinct jsonb_object_keys(c.new) from journal.change c
                              where c.change_set_id = original and c.place = step.place and c.subject = any (subjects));
            changing := journal.putting_back(w, changed, columns);
        end if;
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
            else coalesce(changing, 'select') end
            using original, step.place, subjects, blocked;
        get diagnostics written = row_count;
        if step.operation = 'D' and written < step.amount then
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
