-- A big export, which a job writes while its reader does something else. What it is to show is settled when it is asked
-- for; the file lies here in pieces, so that any node can hand it out, and goes after a while.
create table listing.export (
    id         uuid        primary key default uuidv7(),
    list       text        not null,
    format     text        not null,
    search     text        not null,
    filter     text        not null,
    sort       text        not null,
    columns    text[]      not null,
    account_id uuid        not null references access.account,
    job_id     uuid,
    rows       bigint      not null default 0,
    whole      boolean     not null default false,
    created_at timestamptz not null default now(),
    constraint export_format_is_known check (format in ('CSV', 'XLSX'))
);
create index export_of_account on listing.export (account_id);
create unique index export_of_job on listing.export (job_id);

create table listing.export_piece (
    export_id uuid  not null references listing.export on delete cascade,
    number    int   not null,
    bytes     bytea not null,
    primary key (export_id, number)
);
