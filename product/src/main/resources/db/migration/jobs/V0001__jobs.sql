-- Work of the machine that takes longer than a second, as people see it. What there is to do, other modules know by name.
create table jobs.job (
    id              uuid        primary key default uuidv7(),
    work            text        not null,
    title           text        not null,
    link            text        not null,
    account_id      uuid        not null references access.account,
    state           text        not null default 'WAITING',
    done            bigint      not null default 0,
    total           bigint,
    problem         text,
    created_at      timestamptz not null default now(),
    started_at      timestamptz,
    finished_at     timestamptz,
    cancel_asked_at timestamptz,
    constraint job_state_is_known check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    constraint job_state_is_whole check (
           (state = 'WAITING'   and started_at is null     and finished_at is null     and problem is null)
        or (state = 'RUNNING'   and started_at is not null and finished_at is null     and problem is null)
        or (state = 'DONE'      and started_at is not null and finished_at is not null and problem is null)
        or (state = 'CANCELLED'                            and finished_at is not null and problem is null)
        or (state = 'FAILED'    and started_at is not null and finished_at is not null and problem is not null)),
    constraint job_counts_up check (done >= 0 and (total is null or total >= 0))
);
create index job_of_account on jobs.job (account_id, created_at desc);
create index job_under_way on jobs.job (id) where finished_at is null;

-- The table of db-scheduler, which runs each job once, on any node, also after a crash.
create table jobs.scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on jobs.scheduled_tasks (execution_time);
create index scheduled_tasks_alive on jobs.scheduled_tasks (last_heartbeat);
