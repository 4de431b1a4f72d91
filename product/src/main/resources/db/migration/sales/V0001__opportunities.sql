-- The ways in which a company sells. A stage says how likely a deal is won that stands there, and after how many days
-- it has stood there for too long. What was once used is retired, never deleted: what happened goes on naming it.
create table sales.pipeline (
    id         uuid        primary key default uuidv7(),
    name       text        not null,
    position   int         not null,
    created_at timestamptz not null default now(),
    retired_at timestamptz,
    constraint pipeline_has_a_name check (name <> '')
);
create unique index pipeline_is_called_once on sales.pipeline (lower(name)) where retired_at is null;

create table sales.stage (
    id          uuid        primary key default uuidv7(),
    pipeline_id uuid        not null references sales.pipeline,
    name        text        not null,
    position    int         not null,
    probability int         not null,
    usual_days  int         not null,
    hue         int         not null,
    created_at  timestamptz not null default now(),
    retired_at  timestamptz,
    constraint stage_has_a_name check (name <> ''),
    constraint stage_probability_is_a_share check (probability between 0 and 100),
    constraint stage_takes_some_days check (usual_days between 1 and 999),
    constraint stage_hue_is_one_of_twelve check (hue between 0 and 11)
);
create index stage_of_pipeline on sales.stage (pipeline_id, position);
create unique index stage_is_called_once on sales.stage (pipeline_id, lower(name)) where retired_at is null;

create table sales.loss_reason (
    id         uuid        primary key default uuidv7(),
    name       text        not null,
    created_at timestamptz not null default now(),
    retired_at timestamptz,
    constraint loss_reason_has_a_name check (name <> '')
);
create unique index loss_reason_is_called_once on sales.loss_reason (lower(name)) where retired_at is null;

select journal.watch('sales.pipeline', subject => 'r.id');
select journal.watch('sales.stage', subject => 'r.pipeline_id');
select journal.watch('sales.loss_reason', subject => 'r.id');

-- Every node remembers them, and hears here that they changed.
create function sales.tell_pipelines() returns trigger language plpgsql as $$
begin
    perform pg_notify('rapport_open_pages', 'pipelines:00000000-0000-0000-0000-000000000000');
    return null;
end $$;
create trigger pipeline_is_told after insert or update or delete on sales.pipeline
    for each statement execute function sales.tell_pipelines();
create trigger stage_is_told after insert or update or delete on sales.stage
    for each statement execute function sales.tell_pipelines();
create trigger loss_reason_is_told after insert or update or delete on sales.loss_reason
    for each statement execute function sales.tell_pipelines();

-- A deal that somebody hopes to win. It keeps the stage in which it was closed, so that reopening leads back there.
create table sales.opportunity (
    id             uuid           primary key default uuidv7(),
    name           text           not null,
    party_id       uuid           not null references customers.party,
    pipeline_id    uuid           not null references sales.pipeline,
    stage_id       uuid           not null references sales.stage,
    entered_at     timestamptz    not null,
    amount         numeric(20, 2) not null,
    currency       text           not null,
    expected_close date,
    owner_id       uuid           references access.owner,
    next_step      text           not null default '',
    source         text           not null default '',
    note           text           not null default '',
    standing       text           not null default 'OPEN',
    closed_at      timestamptz,
    closed_by      uuid           references access.account,
    loss_reason_id uuid           references sales.loss_reason,
    competitor     text           not null default '',
    created_at     timestamptz    not null,
    created_by     uuid           not null references access.account,
    constraint opportunity_has_a_name check (name <> ''),
    constraint opportunity_amount_is_no_debt check (amount >= 0),
    constraint opportunity_currency_is_a_code check (currency ~ '^[A-Z]{3}$'),
    constraint opportunity_standing_is_whole check (
           (standing = 'OPEN' and closed_at is null     and closed_by is null     and loss_reason_id is null and competitor = '')
        or (standing = 'WON'  and closed_at is not null and closed_by is not null and loss_reason_id is null)
        or (standing = 'LOST' and closed_at is not null and closed_by is not null and loss_reason_id is not null))
);
create index opportunity_of_party on sales.opportunity (party_id, id);
create index opportunity_of_owner on sales.opportunity (owner_id, id);
create index opportunity_in_stage on sales.opportunity (stage_id, id) where standing = 'OPEN';
create index opportunity_of_stage on sales.opportunity (stage_id);
create index opportunity_of_pipeline on sales.opportunity (pipeline_id, id);
create index opportunity_by_amount on sales.opportunity (amount, id);
create index opportunity_by_expected on sales.opportunity (expected_close, id);
create index opportunity_by_name on sales.opportunity (lower(name), id);
create index opportunity_by_closing on sales.opportunity (closed_at, id) where closed_at is not null;
create index opportunity_by_entering on sales.opportunity (entered_at, id);
create index opportunity_lost_for on sales.opportunity (loss_reason_id);
create index opportunity_closed_by on sales.opportunity (closed_by);
create index opportunity_created_by on sales.opportunity (created_by);
select journal.watch('sales.opportunity', subject => 'r.id', also => 'r.party_id');

-- Every step of a deal: from where to where, when, by whom, and how long it had stood in the stage that it left. It is
-- written with the change itself and undone with it, so the funnel is exact at any time.
create table sales.step (
    id             uuid           primary key default uuidv7(),
    opportunity_id uuid           not null references sales.opportunity,
    pipeline_id    uuid           not null references sales.pipeline,
    at             timestamptz    not null,
    moved_by       uuid           not null references access.account,
    what           text           not null,
    from_stage_id  uuid           references sales.stage,
    to_stage_id    uuid           references sales.stage,
    stayed         int,
    from_value     text           not null default '',
    to_value       text           not null default '',
    constraint step_is_known check (
           (what = 'BEGUN'    and from_stage_id is null     and to_stage_id is not null and stayed is null)
        or (what = 'STAGE'    and from_stage_id is not null and to_stage_id is not null and stayed is not null)
        or (what in ('WON', 'LOST')  and from_stage_id is not null and to_stage_id is null and stayed is not null)
        or (what = 'REOPENED' and from_stage_id is null     and to_stage_id is not null and stayed is null)
        or (what in ('AMOUNT', 'EXPECTED') and from_stage_id is null and to_stage_id is null and stayed is null)),
    constraint step_takes_time check (stayed >= 0)
);
create index step_of_opportunity on sales.step (opportunity_id, at);
create index step_of_pipeline on sales.step (pipeline_id, at) include (what, from_stage_id, to_stage_id, stayed);
create index step_from_stage on sales.step (from_stage_id);
create index step_to_stage on sales.step (to_stage_id);
create index step_moved_by on sales.step (moved_by);
select journal.watch('sales.step', subject => 'r.opportunity_id');

-- What every company begins with.
select journal.name(null, null, 'Begin with one pipeline', 'MIGRATION', '', '');
with made as (insert into sales.pipeline (name, position) values ('Sales', 1) returning id)
insert into sales.stage (pipeline_id, name, position, probability, usual_days, hue)
select made.id, given.name, given.position, given.probability, given.usual_days, given.hue
  from made, (values ('Qualify', 1, 10, 14, 0), ('Understand', 2, 25, 21, 2), ('Propose', 3, 50, 21, 4),
                     ('Negotiate', 4, 75, 14, 6)) as given (name, position, probability, usual_days, hue);
insert into sales.loss_reason (name) values ('Price'), ('A competitor was better'), ('Not the right time'), ('No answer any more');

select journal.name(null, null, 'Let roles see opportunities', 'MIGRATION', '', '');
insert into access.role_right (role_id, record_kind, act, reach)
select held.role_id, 'opportunity', held.act, held.reach
  from access.role_right held where held.record_kind = 'organisation' and held.act <> 'IMPORT'
on conflict do nothing;
