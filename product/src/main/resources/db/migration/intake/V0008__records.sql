-- A file of records of another module on its way in. It is a draft until it has a job; from then on it tells how many of
-- its rows are done, in the transaction that does them.
create table intake.arrival (
    id         uuid        primary key default uuidv7(),
    upload_id  uuid        not null references intake.upload on delete cascade,
    brings     text        not null,
    title      text        not null,
    choices    jsonb       not null,
    header     text[]      not null,
    columns    text[]      not null,
    meanings   jsonb       not null default '{}',
    job_id     uuid        references jobs.job on delete set null,
    handled    bigint      not null default 0,
    created_by uuid        not null references access.account,
    created_at timestamptz not null default now(),
    constraint arrival_matches_each_column check (cardinality(header) = cardinality(columns)),
    constraint arrival_counts_rows check (handled >= 0)
);
create index arrival_of_upload on intake.arrival (upload_id);
create index arrival_of_job on intake.arrival (job_id);
create index arrival_of_account on intake.arrival (created_by);
