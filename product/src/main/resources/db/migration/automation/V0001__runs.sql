-- A plan says in which order what is done with a record of one kind, and at which moment it begins by itself (none: only
-- when somebody starts it). Whoever looks after it is told when it can no longer be followed.
create table automation.plan (
    id          uuid        primary key default uuidv7(),
    record_kind text        not null,
    name        text        not null,
    account_id  uuid        not null references access.account,
    moment      text        not null default '',
    only_if     text        not null default '',
    paused_at   timestamptz,
    problem     text        not null default '',
    retired_at  timestamptz,
    created_at  timestamptz not null,
    constraint plan_has_a_name check (name <> ''),
    constraint plan_problem_pauses check (problem = '' or paused_at is not null)
);
create unique index plan_is_called_once on automation.plan (record_kind, lower(name)) where retired_at is null;
create index plan_of_account on automation.plan (account_id);
create index plan_beginning on automation.plan (record_kind, moment)
    where moment <> '' and paused_at is null and retired_at is null;
select journal.watch('automation.plan', subject => 'r.id');

-- The steps as they were written at one time. What a run goes by is never changed: whoever changes the steps while there is
-- one makes the next version.
create table automation.version (
    id         uuid        primary key default uuidv7(),
    plan_id    uuid        not null references automation.plan,
    number     int         not null,
    steps      jsonb       not null,
    created_at timestamptz not null,
    created_by uuid        not null references access.account,
    constraint version_counts unique (plan_id, number),
    constraint version_is_a_list check (jsonb_typeof(steps) = 'array')
);
create index version_created_by on automation.version (created_by);
select journal.watch('automation.version', subject => 'r.plan_id');

-- One going-through of a plan with one record. It stands before the step at `position` and takes it at `due_at`. How far it
-- is, the machine tells; that it began, was paused or ended is an act. The record lies in another module.
create table automation.run (
    id         uuid        primary key default uuidv7(),
    plan_id    uuid        not null references automation.plan,
    version_id uuid        not null references automation.version,
    record_id  uuid        not null,
    party_id   uuid        references customers.party,
    account_id uuid        not null references access.account,
    by_rule    boolean     not null,
    state      text        not null default 'RUNNING',
    position   int         not null default 0,
    due_at     timestamptz not null,
    tries      int         not null default 0,
    hint       text        not null default '',
    started_at timestamptz not null,
    ended_at   timestamptz,
    ended_by   uuid        references access.account,
    why        text        not null default '',
    constraint run_state_is_whole check (
           (state = 'RUNNING'  and ended_at is null     and ended_by is null and why = '')
        or (state = 'PAUSED'   and ended_at is null     and ended_by is null and why <> '')
        or (state = 'FINISHED' and ended_at is not null and ended_by is null and why = '')
        or (state = 'STOPPED'  and ended_at is not null and why <> '')),
    constraint run_stands_somewhere check (position >= 0 and tries >= 0)
);
create unique index run_goes_once on automation.run (plan_id, record_id) where state in ('RUNNING', 'PAUSED');
create unique index run_begins_by_rule_once on automation.run (plan_id, record_id) where by_rule;
create index run_due on automation.run (due_at) where state = 'RUNNING';
create index run_with_party on automation.run (party_id) where state in ('RUNNING', 'PAUSED');
create index run_of_party on automation.run (party_id);
create index run_of_record on automation.run (record_id, id desc);
create index run_of_plan on automation.run (plan_id, id desc);
create index run_of_version on automation.run (version_id);
create index run_of_account on automation.run (account_id);
create index run_ended_by on automation.run (ended_by);
select journal.watch('automation.run', subject => 'r.record_id', also => 'r.plan_id',
                     unwatched => '{position,due_at,tries,hint}');

-- What was done at a step. It is written in the transaction that does it, and a step is done once.
create table automation.line (
    id        uuid        primary key default uuidv7(),
    run_id    uuid        not null references automation.run,
    record_id uuid        not null,
    position  int         not null,
    at        timestamptz not null,
    outcome   text        not null,
    sentence  text        not null,
    link      text        not null default '',
    constraint line_stands_once unique (run_id, position),
    constraint line_outcome_is_known check (outcome in ('DONE', 'LEFT_OUT'))
);
select journal.watch('automation.line', subject => 'r.record_id');

-- A record has come to a moment at which a plan begins: a queue.
create table automation.arrival (
    id        uuid        primary key default uuidv7(),
    plan_id   uuid        not null references automation.plan on delete cascade,
    record_id uuid        not null,
    at        timestamptz not null,
    constraint arrival_stands_once unique (plan_id, record_id)
);

-- Whoever sees deals may start a playbook with those that they may change; whoever changes those of a team and the teams
-- below it keeps them as well.
select journal.name(null, null, 'Let roles see and keep playbooks', 'MIGRATION', '', '');
insert into access.role_right (role_id, record_kind, act, reach)
select distinct held.role_id, 'playbook', 'READ', 'ALL'
  from access.role_right held where held.record_kind = 'organisation' and held.act = 'READ'
on conflict do nothing;
insert into access.role_right (role_id, record_kind, act, reach)
select held.role_id, 'playbook', kept.act, 'ALL'
  from access.role_right held, (values ('CREATE'), ('EDIT'), ('DELETE')) as kept (act)
 where held.record_kind = 'organisation' and held.act = 'EDIT' and held.reach = 'BELOW'
on conflict do nothing;
