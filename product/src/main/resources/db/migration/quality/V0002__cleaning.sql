-- What rules would change. Found anew from the records, so it is not in the journal; what somebody says to it is.
create table quality.proposal (
    id       uuid        primary key default uuidv7(),
    party_id uuid        not null,
    rule     text        not null,
    place    text        not null,
    before   text        not null,
    after    text        not null,
    found_at timestamptz not null default now(),
    constraint proposal_stands_once unique (party_id, rule, place, before),
    constraint proposal_changes_something check (before <> after)
);
create index proposal_of_rule on quality.proposal (rule, id);

-- What was refused is never proposed again; what was accepted is, where it comes back.
create table quality.verdict (
    id         uuid        primary key default uuidv7(),
    party_id   uuid        not null,
    rule       text        not null,
    place      text        not null,
    before     text        not null,
    accepted   boolean     not null,
    account_id uuid        not null references access.account,
    at         timestamptz not null,
    constraint verdict_stands_once unique (party_id, rule, place, before)
);
create index verdict_of on quality.verdict (account_id);
select journal.watch('quality.verdict', subject => 'r.party_id');

-- When the records were last gone through.
create table quality.sweep (
    single boolean     primary key default true,
    at     timestamptz not null,
    constraint sweep_stands_alone check (single)
);

-- Which rule a job accepts all proposals of.
create table quality.acceptance (
    job_id uuid primary key references jobs.job on delete cascade,
    rule   text not null
);
