-- An act on many records at once: what is done, with which answers, and how far it is. Many are done by a job.
create table listing.bulk (
    id         uuid   primary key default uuidv7(),
    list       text   not null,
    act        text   not null,
    answers    text[] not null default '{}',
    account_id uuid   not null references access.account,
    job_id     uuid,
    done       bigint not null default 0,
    skipped    bigint not null default 0,
    refused    bigint not null default 0,
    reached    uuid
);
create index bulk_of_account on listing.bulk (account_id);
create unique index bulk_of_job on listing.bulk (job_id);

-- The records it was begun for. Those up to `reached` have been done.
create table listing.bulk_target (
    bulk_id   uuid not null references listing.bulk on delete cascade,
    record_id uuid not null,
    primary key (bulk_id, record_id)
);
