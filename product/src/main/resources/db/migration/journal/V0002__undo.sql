create aggregate journal.merged(jsonb) (sfunc = jsonb_concat, stype = jsonb, initcond = '{}');

-- Whom an undo that takes many transactions has not come to yet, the latest change first.
create table journal.pending (
    undo_id uuid   not null,
    place   bigint not null,
    subject uuid   not null,
    primary key (undo_id, place, subject)
);

-- What somebody wants to have undone in the background; the undo has the id of its job.
create table journal.undo_asked (
    undo_id       uuid    primary key,
    change_set_id uuid    not null,
    rest          boolean not null
);

-- What an undo left as it is, because it was changed since. What spoke against an undo that was not made, stands under
-- the id of the act itself.
create table journal.conflict (
    undo_id    uuid     not null,
    nth        bigint   not null generated always as identity,
    watched_id smallint not null,
    key        uuid     not null,
    subject    uuid     not null,
    reason     text     not null,
    field      text     not null,
    ours       jsonb,
    theirs     jsonb,
    hanging    text     not null,
    count      bigint   not null,
    primary key (undo_id, nth),
    constraint conflict_reason_is_known check (reason in ('CHANGED', 'GONE', 'BACK', 'HANGING', 'ORPHAN', 'TAKEN'))
);

-- Those old values of a row whose columns still stand as the change left them; null where there are none.
create function journal.agreed(old jsonb, new jsonb, is_now jsonb) returns jsonb language sql immutable
return (select jsonb_object_agg(e.key, e.value) from jsonb_each(old) e
         where is_now -> e.key is not distinct from new -> e.key);

-- One condition: this row is the one that a change is about.
create function journal.same_row(w journal.watched, change text, heap_row text) returns text language sql stable
return format('(%s) = %s.key', regexp_replace(w.key, '\mr\.', heap_row || '.', 'g'), change)
    || case when w.together
            then format(' and (%s) = %s.subject', regexp_replace(w.subject, '\mr\.', heap_row || '.', 'g'), change)
            else '' end;

-- The foreign keys that point at a table, or from it, each with the table at its other end.
create view journal.hold as
select k.confrelid as parent, k.conrelid as child,
       (select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.oid = k.conrelid) as child_name,
       p.attname as parent_column, a.attname as child_column
  from pg_constraint k
  join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
  join pg_attribute p on p.attrelid = k.confrelid and p.attnum = k.confkey[1]
 where k.contype = 'f' and k.conparentid = 0 and cardinality(k.conkey) = 1;

-- What stands in the way of undoing what a change set did to these records.
create function journal.conflicts(original uuid, subjects uuid[])
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
                   n.new -> f, to_jsonb(r) -> f, '', 0::bigint
              from net n
              left join %2$s r on %3$s
              cross join lateral jsonb_object_keys(n.new) f
             where n.first = 'U' and n.last = 'U' and (to_jsonb(r) -> f) is distinct from n.new -> f
            union all
            select %1$s::smallint, n.key, n.subject, 'D', 'BACK', '', null, null, '', 0
              from net n join %2$s r on %3$s where n.last = 'D' and n.first <> 'I'
            $f$, w.id, w.heap, journal.same_row(w, 'n', 'r')) using original, subjects;
        if touched <> '{}' then
            return query execute net || format($f$
                select %1$s::smallint, n.key, n.subject, 'I', 'CHANGED', f, later.old -> f, to_jsonb(r) -> f, '', 0::bigint
                  from net n
                  join %2$s r on %3$s
                 cross join lateral (
                       select journal.merged(l.old order by l.place desc) as old
                         from journal.change l
                        where l.subject = n.subject and l.key = n.key and l.watched_id = %1$s
                          and l.change_set_id <> $1 and l.operation = 'U' and l.place > n.since) later
                 cross join lateral jsonb_object_keys(later.old) f
                 where n.first = 'I' and n.last <> 'D' and n.subject = any ($3)
                   and (to_jsonb(r) -> f) is distinct from later.old -> f
                $f$, w.id, w.heap, journal.same_row(w, 'n', 'r')) using original, subjects, touched;
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
create function journal.put_back(original uuid, undo uuid, subjects uuid[], out restored uuid[], out postponed uuid[])
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
                     jsonb_populate_record(r, journal.agreed(c.old, c.new, to_jsonb(r))) n)
                   from journal.change c
                  where c.change_set_id = $1 and c.place = $2 and c.subject = any ($3) and c.subject <> all ($4) and %4$s
                    and journal.agreed(c.old, c.new, to_jsonb(r)) is not null',
                w.heap, columns, regexp_replace(columns, '(^|, )', '\1n.', 'g'), journal.same_row(w, 'c', 'r')) end
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

-- Marks what is undone by an undo. What it had undone itself stands again; what that had undone no longer does; and so on.
--
-- returns false when it was undone already
create function journal.mark_undone(original uuid, undo uuid) returns boolean language plpgsql as $$
declare
    standing uuid;
    fallen   uuid;
begin
    update journal.change_set s set undone_by = undo where s.id = original and s.undone_by is null
    returning s.undoes into standing;
    if not found then
        return false;
    end if;
    update journal.change_set s set undoes = original where s.id = undo;
    while standing is not null loop
        update journal.change_set s set undone_by = null where s.id = standing returning s.undoes into fallen;
        update journal.change_set s set undone_by = standing where s.id = fallen returning s.undoes into standing;
        if not found then
            standing := null;
        end if;
    end loop;
    return true;
end $$;

-- These rows as they stand now; those that are gone are left out.
create function journal.standing(watched_ids smallint[], keys uuid[], subjects uuid[])
returns table (watched_id smallint, key uuid, subject uuid, standing jsonb) language plpgsql stable as $$
#variable_conflict use_column
declare
    w journal.watched;
begin
    for w in select * from journal.watched where id = any (watched_ids) loop
        return query execute format(
            'select %s::smallint, c.key, c.subject, to_jsonb(r)
               from unnest($1, $2, $3) c (watched_id, key, subject) join %s r on %s where c.watched_id = %s',
            w.id, w.heap, journal.same_row(w, 'c', 'r'), w.id) using watched_ids, keys, subjects;
    end loop;
end $$;
