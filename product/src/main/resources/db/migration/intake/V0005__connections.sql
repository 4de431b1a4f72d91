-- From where customers come by themselves: a folder that is watched, an address that is asked, a query in another
-- database. The secret is sealed. `seen` tells what was fetched last, so that the same is not fetched again.
create table intake.connection (
    id             uuid        primary key default uuidv7(),
    name           text        not null unique,
    kind           text        not null,
    address        text        not null,
    pattern        text        not null default '',
    query          text        not null default '',
    user_name      text        not null default '',
    secret         bytea,
    import_kind    text        not null,
    mapping_name   text        not null default '',
    every_minutes  int         not null,
    paused_at      timestamptz,
    next_at        timestamptz not null,
    seen           text        not null default '',
    created_by     uuid        not null references access.account,
    constraint connection_has_a_name check (name <> '' and address <> ''),
    constraint connection_kind_is_known check (kind in ('FOLDER', 'URL', 'QUERY')),
    constraint connection_brings_people_or_organisations check (import_kind in ('PEOPLE', 'ORGANISATIONS')),
    constraint connection_runs_now_and_then check (every_minutes between 5 and 44640)
);
create index connection_created_by on intake.connection (created_by);
create index connection_due on intake.connection (next_at) where paused_at is null;

-- One time that a connection was asked, and what came of it.
create table intake.connection_run (
    id            uuid        primary key default uuidv7(),
    connection_id uuid        not null references intake.connection on delete cascade,
    account_id    uuid        not null references access.account,
    at            timestamptz not null,
    ended_at      timestamptz,
    job_id        uuid        not null,
    import_id     uuid        references intake.import on delete set null,
    said          text        not null default ''
);
create index connection_run_of_connection on intake.connection_run (connection_id, id desc);
create index connection_run_by_account on intake.connection_run (account_id);
create index connection_run_of_import on intake.connection_run (import_id);
create unique index connection_run_of_job on intake.connection_run (job_id);
