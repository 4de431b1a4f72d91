-- Many pairs that one job merges, the surest first. It goes on behind the last that was done.
create table matching.bulk_merge (
    job_id  uuid   primary key references jobs.job on delete cascade,
    least   real   not null,
    reached bigint not null default 0
);

-- A pair that somebody ticked has been looked at; the others were chosen by how probable they are.
create table matching.bulk_merge_pair (
    job_id   uuid    not null references matching.bulk_merge on delete cascade,
    place    bigint  not null,
    one_id   uuid    not null,
    other_id uuid    not null,
    ticked   boolean not null,
    primary key (job_id, place)
);
