-- The triggers' own variables have names that no column of a watched table has: one called `act` could not be told from
-- the column of access.role_right, so that no role could be saved.
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
            perform from were o join are r on %8$s
              where to_jsonb(o) - %7$L::text[] is distinct from to_jsonb(r) - %7$L::text[] limit 1;
            if found then
                this_act := journal.opened();
                this_place := nextval('journal.place');
                insert into journal.change (change_set_id, place, nth, key, subject, also, watched_id, operation, old, new)
                select this_act, this_place, row_number() over (), %3$s, %4$s, %5$s, %6$s, 'U', changed.old, changed.new
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

select journal.watch(w.heap::regclass, w.subject, w.also, w.key, w.together, w.unwatched, w.unfolded)
  from journal.watched w;
