-- One act of somebody, with everything that it changed. Its id tells its month, so partitions are cut by id.
create table journal.change_set (
    id         uuid        primary key,
    at         timestamptz not null default now(),
    actor      uuid,
    act        text        not null,
    source     text        not null,
    about      text        not null default '',
    link       text        not null default '',
    undoes     uuid,
    undone_by  uuid,
    constraint change_set_source_is_known check (source in
        ('SCREEN', 'API', 'IMPORT', 'JOB', 'AUTOMATION', 'CONSOLE', 'MIGRATION')),
    constraint change_set_has_an_act check (act <> '')
) partition by range (id);
create index change_set_of_actor on journal.change_set (actor, id);

-- Which tables are watched, and how a row of each is found again. The expressions are over a row called `r`.
create table journal.watched (
    id       smallint primary key generated always as identity,
    heap     text     not null unique,
    key      text     not null,
    subject  text     not null,
    also     text     not null,
    together boolean  not null,
    unwatched text[]   not null
);

-- What became of one row in one statement. All rows of a statement share a place, and places go up in the order in
-- which a row was changed. `subject` is the record on whose history it stands, `also` a second one. An insert keeps no
-- values, an update those of the changed columns, a delete the whole row.
create table journal.change (
    change_set_id uuid     not null,
    place         bigint   not null,
    nth           int      not null,
    key           uuid     not null,
    subject       uuid     not null,
    also          uuid,
    watched_id    smallint not null,
    operation     "char"   not null,
    old           jsonb,
    new           jsonb,
    primary key (change_set_id, place, nth)
) partition by range (change_set_id);
create index change_of_subject on journal.change (subject, change_set_id);
create index change_of_another on journal.change (also, change_set_id) where also is not null;
create sequence journal.place;

-- The smallest id that can be made in or after a moment.
create function journal.first_id(moment timestamptz) returns uuid language sql immutable
return rpad(lpad(to_hex((extract(epoch from moment) * 1000)::bigint), 12, '0'), 32, '0')::uuid;

create function journal.moment(id uuid) returns timestamptz language sql immutable
return to_timestamp(('x0000' || left(replace(id::text, '-', ''), 12))::bit(64)::bigint / 1000.0);

-- Made apart and attached, as the months of the timeline are.
create function journal.make_room_for(id uuid) returns void language plpgsql as $$
declare
    month  timestamptz := date_trunc('month', journal.moment(id), 'UTC');
    ending text := to_char(month at time zone 'UTC', 'YYYY_MM');
    part   text;
begin
    if to_regclass('journal.change_' || ending) is not null then
        return;
    end if;
    lock table journal.change_set in share update exclusive mode;
    if to_regclass('journal.change_' || ending) is null then
        foreach part in array array['change_set', 'change'] loop
            execute format('create table journal.%I (like journal.%I including defaults including constraints)',
                part || '_' || ending, part);
            execute format('alter table journal.%I attach partition journal.%I for values from (%L) to (%L)',
                part, part || '_' || ending, journal.first_id(month), journal.first_id(month + interval '1 month'));
        end loop;
    end if;
end $$;

-- Says who does what in this transaction. Nothing is written until something is changed. An act that needs many
-- transactions gives the id of its change set itself.
create function journal.name(set_id uuid, account uuid, act text, source text, about text, link text)
returns uuid language plpgsql as $$
declare
    id uuid := coalesce(set_id, uuidv7());
begin
    perform set_config('journal.named', jsonb_build_object('id', id, 'account', account, 'act', act,
        'source', source, 'about', about, 'link', link)::text, true);
    perform set_config('journal.opened', '', true);
    return id;
end $$;

-- The change set of this transaction, written down by the first who asks.
create function journal.opened() returns uuid language plpgsql as $$
declare
    id    text := current_setting('journal.opened', true);
    named text;
    given jsonb;
begin
    if id <> '' then
        return id;
    end if;
    named := current_setting('journal.named', true);
    if coalesce(named, '') = '' then
        raise exception 'Nobody said who changes this, and by which act'
            using hint = 'Name the act: @Does on the route, ChangeSets.during in a job, journal.name in a migration.';
    end if;
    given := named;
    id := given ->> 'id';
    perform journal.make_room_for(id::uuid);
    insert into journal.change_set (id, actor, act, source, about, link)
    values (id::uuid, (given ->> 'account')::uuid, given ->> 'act', given ->> 'source', given ->> 'about', given ->> 'link')
    on conflict do nothing;
    perform set_config('journal.opened', id, true);
    return id;
end $$;

-- What differs between two rows, as they were and as they are.
create function journal.difference(was jsonb, is_now jsonb, out old jsonb, out new jsonb) language sql immutable
begin atomic
    select jsonb_object_agg(e.key, e.value), jsonb_object_agg(e.key, is_now -> e.key)
      from jsonb_each(was) e
     where e.value is distinct from is_now -> e.key;
end;

-- Lets the journal write down what becomes of the rows of a table; called by the migrations of its module, and again
-- where one of these changes. Columns that are added later are watched without being told.
--
-- subject, also, key: expressions over a row called `r`
-- together: the key is unique only together with the subject
-- unwatched: columns that follow from others, which their owner makes anew after an undo, or that nobody may read
create function journal.watch(heap regclass, subject text, also text default 'null::uuid', key text default 'r.id',
    together boolean default false, unwatched text[] default '{}') returns void language plpgsql as $$
declare
    named  text := (select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                     where c.oid = watch.heap);
    own    text := replace(named, '.', '_');
    number smallint;
    same   text;
    body   text;
begin
    insert into journal.watched as w (heap, key, subject, also, together, unwatched)
    values (named, watch.key, watch.subject, watch.also, watch.together, watch.unwatched)
    on conflict on constraint watched_heap_key do update
       set key = excluded.key, subject = excluded.subject, also = excluded.also, together = excluded.together,
           unwatched = excluded.unwatched
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
                 cross join lateral journal.difference(to_jsonb(o) - %7$L::text[], to_jsonb(r) - %7$L::text[]) changed
                 where changed.old is not null;
            end if;
            return null;
        end $t$;
        create or replace trigger journal_update after update on %2$s referencing old table as were new table as are
            for each statement execute function journal.%1$I();
        $f$, own || '_changed', named, key, subject, also, number, unwatched, same);
end $$;
