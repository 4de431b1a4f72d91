-- What the funnel of everybody's deals counts, added up by months of UTC: deals by how far they came in the month in
-- which they were begun (BEGUN), by how they ended in the month in which they did, and in none those that are open
-- (CLOSED), and stays by the month in which they ended (LEFT). Every statement that changes deals or steps adds here what
-- it has changed, in its transaction, and changes no row of another: nobody waits for anybody, and the sum is always that
-- of the records. What is fresh is added to the rest now and then.
create table sales.tally (
    id             bigint  primary key generated always as identity,
    figure         text    not null,
    pipeline_id    uuid    not null,
    month          date,
    stage_id       uuid,
    reached        uuid[],
    standing       text,
    currency       text,
    loss_reason_id uuid,
    days           int,
    deals          bigint  not null,
    amount         numeric not null,
    fresh          boolean not null default true,
    constraint tally_figure_is_known check (figure in ('BEGUN', 'CLOSED', 'LEFT')),
    constraint tally_standing_is_known check (standing in ('OPEN', 'WON', 'LOST'))
);
create index tally_of_month on sales.tally (figure, pipeline_id, month);
create index tally_fresh on sales.tally (id) where fresh;

create function sales.month(moment timestamptz) returns date language sql immutable
return date_trunc('month', moment at time zone 'UTC')::date;

do $do$
declare
    columns text := 'figure, pipeline_id, month, stage_id, reached, standing, currency, loss_reason_id, days';
    counted text := format(
        'insert into sales.tally (%1$s, deals, amount, fresh)
         select %1$s, sum(sign), sum(sign * amount), %%2$s from (%%1$s) one
          group by %1$s having sum(sign) <> 0 or sum(sign * amount) <> 0', columns);
    deals   text :=
        'select sign, amount, pipeline_id, f.* from %s deal cross join lateral (values
             (''BEGUN'', sales.month(created_at), stage_id, reached, standing, currency, null::uuid, null::int),
             (''CLOSED'', sales.month(closed_at), null, null, standing, currency, loss_reason_id,
              case when standing = ''WON'' then date_part(''day'', closed_at - created_at)::int end)
         ) f (figure, month, stage_id, reached, standing, currency, loss_reason_id, days)';
    steps   text :=
        'select sign, 0 as amount, pipeline_id, ''LEFT'' as figure, sales.month(at) as month, from_stage_id as stage_id,
                null::uuid[] as reached, null as standing, null as currency, null::uuid as loss_reason_id,
                stayed / 86400 as days
           from %s step where from_stage_id is not null';
    came    text := '(select 1 as sign, * from came)';
    went    text := '(select -1 as sign, * from went)';
    heap    record;
    event   record;
begin
    for heap in select * from (values ('opportunity', deals), ('step', steps)) h (name, dealt) loop
        for event in select * from (values
            ('insert', came, 'new table as came'), ('delete', went, 'old table as went'),
            ('update', '(select 1 as sign, * from came union all select -1, * from went)', 'old table as went new table as came')
        ) e (name, rows, tables) loop
            execute format(
                'create function sales.tally_%1$s_%2$s() returns trigger language plpgsql as $f$ begin %3$s; return null; end $f$',
                heap.name, event.name, format(counted, format(heap.dealt, event.rows), 'true'));
            execute format(
                'create trigger %1$s_%2$s_counts after %2$s on sales.%1$s referencing %3$s
                     for each statement execute function sales.tally_%1$s_%2$s()',
                heap.name, event.name, event.tables);
        end loop;
    end loop;
    -- Counts everything anew, for whoever wrote deals without the triggers.
    execute format(
        'create function sales.tally_anew() returns void language plpgsql as $f$ begin
             lock table sales.opportunity, sales.step in share mode;
             delete from sales.tally; %s; %s; end $f$',
        format(counted, format(deals, '(select 1 as sign, * from sales.opportunity)'), 'false'),
        format(counted, format(steps, '(select 1 as sign, * from sales.step)'), 'false'));
    -- Adds what is fresh to the rest of its months.
    execute format(
        'create function sales.fold_tally() returns void language sql as $f$
             with fresh as (delete from sales.tally t where t.fresh returning t.*),
                  months as (select distinct figure, pipeline_id, month from fresh),
                  met as (delete from sales.tally t using months m
                           where not t.fresh and t.figure = m.figure and t.pipeline_id = m.pipeline_id
                             and (t.month = m.month or t.month is null and m.month is null) returning t.*)
             insert into sales.tally (%1$s, deals, amount, fresh)
             select %1$s, sum(deals), sum(amount), false from (select * from fresh union all select * from met) one
              group by %1$s having sum(deals) <> 0 or sum(amount) <> 0 $f$', columns);
end $do$;

select sales.tally_anew();
analyze sales.tally;
