-- Each start of a job is an attempt: a job that was stopped or failed may go on, and what an earlier attempt left in the
-- schedule must not run then. Its pace is that of the attempt: what was done before it counts toward the whole only.
alter table jobs.job
    add column attempt       int         not null default 1,
    add column attempt_at    timestamptz,
    add column done_before   bigint      not null default 0,
    add column summary       text        not null default '',
    add column lines_done    bigint      not null default 0,
    add column lines_skipped bigint      not null default 0,
    add column lines_refused bigint      not null default 0,
    add constraint job_attempts_count_up check (attempt >= 1 and done_before >= 0),
    add constraint job_lines_count_up check (lines_done >= 0 and lines_skipped >= 0 and lines_refused >= 0);

-- What became of each thing that a job had in hand, written in the transaction that did it. Jobs whose module keeps an
-- account of its own, such as imports, write nothing here.
create table jobs.account_line (
    job_id  uuid   not null references jobs.job on delete cascade,
    number  bigint generated always as identity,
    subject text   not null,
    outcome text   not null,
    reason  text   not null default '',
    link    text   not null default '',
    primary key (job_id, number),
    constraint account_line_outcome_is_known check (outcome in ('DONE', 'SKIPPED', 'REFUSED')),
    constraint account_line_says_why check (outcome = 'DONE' or reason <> '')
);
-- Most lines of most jobs are done: a list of those is read by the primary key.
create index account_line_by_outcome on jobs.account_line (job_id, outcome, number) where outcome <> 'DONE';

drop index jobs.job_of_account;
create index job_of_account on jobs.job (account_id, id);
