-- What differs between a row as it was and as it is, asked of its columns. Both rows were written out as jsonb before and
-- taken apart again by a function of SQL, which is begun anew for each of them: more work than everything else about a
-- row that goes to somebody else.
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
    execute format($f$
        create or replace function journal.%1$I() returns trigger language plpgsql set enable_nestloop = off as $t$
        declare
            this_act   uuid;
            this_place bigint;
        begin
            perform from were o join are r on %7$s where %9$s limit 1;
            if found then
                this_act := journal.opened();
                this_place := nextval('journal.place');
                insert into journal.change (change_set_id, place, nth, key, subject, also, watched_id, operation, old, new)
                select this_act, this_place, row_number() over (), %3$s, %4$s, %5$s, %6$s, 'U', %8$s
                  from were o
                  join are r on %7$s
                 where %9$s;
            end if;
            return null;
        end $t$;
        create or replace trigger journal_update after update on %2$s referencing old table as were new table as are
            for each statement execute function journal.%1$I();
        $f$, own || '_changed', named, key, subject, also, number, same, difference, differs);
end $$;

select journal.watch(w.heap::regclass, w.subject, w.also, w.key, w.together, w.unwatched, w.unfolded)
  from journal.watched w;

drop function journal.difference_by_key(jsonb, jsonb);
drop function journal.difference(jsonb, jsonb);
