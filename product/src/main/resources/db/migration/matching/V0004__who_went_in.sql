-- Everybody who went into a customer in the course of one job, as they were before. A job that goes on after it was stopped
-- or killed has to know them, so that no chain of pairs brings two together who are strongly different. With whom each of
-- them stands together tells customers.merged.
create table matching.bulk_merge_member (
    job_id   uuid  not null references matching.bulk_merge on delete cascade,
    party_id uuid  not null,
    told     jsonb not null,
    primary key (job_id, party_id)
);
