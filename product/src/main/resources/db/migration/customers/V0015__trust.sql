-- How far a source is believed, from 1 to 100, where somebody has said so: of two that disagree the one with more says
-- what is true. What a source says that has been withdrawn counts for nothing.
create table customers.source_trust (
    source_id    uuid        primary key references customers.source,
    trust        smallint    not null,
    withdrawn_at timestamptz,
    constraint source_trust_is_between_1_and_100 check (trust between 1 and 100)
);
select journal.watch('customers.source_trust', subject => 'r.source_id', key => 'r.source_id');

-- Facts about which a person decided: no source changes them until somebody lets the sources decide again.
create table customers.chosen (
    id         uuid        primary key default uuidv7(),
    party_id   uuid        not null references customers.party,
    fact       text        not null,
    created_by uuid        not null references access.account,
    created_at timestamptz not null default now(),
    constraint chosen_once unique (party_id, fact),
    constraint chosen_is_some_fact check (fact <> '')
);
create index chosen_by_account on customers.chosen (created_by);
select journal.watch('customers.chosen', subject => 'r.party_id', unwatched => '{created_at}');

-- Which quality of a value counts first for a fact, where it is not trust.
create table customers.survivorship (
    id   uuid primary key default uuidv7(),
    kind text not null,
    fact text not null,
    rule text not null,
    constraint survivorship_of_a_fact_stands_once unique (kind, fact),
    constraint survivorship_kind_is_known check (kind in ('PERSON', 'ORGANISATION')),
    constraint survivorship_rule_is_known check (rule in ('TRUSTED', 'NEWEST', 'MOST_FREQUENT', 'MOST_COMPLETE'))
);
select journal.watch('customers.survivorship', subject => 'r.id');

-- For which source values follow in a job; of none, values follow of all sources. `again` where it was believed again.
create table customers.following (
    job_id    uuid    primary key references jobs.job on delete cascade,
    source_id uuid    references customers.source,
    again     boolean not null
);
create index following_of_source on customers.following (source_id);
