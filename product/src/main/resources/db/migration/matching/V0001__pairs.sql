-- What was learnt of the records of one kind: by the newest of each kind two records are compared.
create table matching.model (
    id        uuid        primary key default uuidv7(),
    kind      text        not null,
    weights   text        not null,
    records   bigint      not null,
    learnt_at timestamptz not null default now(),
    constraint model_kind_is_known check (kind in ('PERSON', 'ORGANISATION'))
);

-- Two parties that may be one customer. It follows from the parties, so it has no foreign keys to them: it comes and
-- goes with what they tell, and never stands in the way of an undo.
create table matching.pair (
    one_id      uuid        not null,
    other_id    uuid        not null,
    kind        text        not null,
    bits        real        not null,
    probability real        not null,
    outcome     text        not null,
    model_id    uuid        not null references matching.model,
    found_at    timestamptz not null default now(),
    primary key (one_id, other_id),
    constraint pair_is_told_once check (one_id < other_id),
    constraint pair_kind_is_known check (kind in ('PERSON', 'ORGANISATION')),
    constraint pair_outcome_is_known check (outcome in ('SAME', 'ASK'))
);
create index pair_of_other on matching.pair (other_id);
create index pair_of_model on matching.pair (model_id);
create index pair_by_surety on matching.pair (bits desc, one_id, other_id);

-- By what records of one party are found that may be the same: whoever shares a key is compared.
create table matching.party_keys (
    party_id uuid     primary key,
    kind     text     not null,
    keys     bigint[] not null,
    constraint party_keys_kind_is_known check (kind in ('PERSON', 'ORGANISATION'))
);
create index party_keys_lead_to on matching.party_keys using gin (keys) with (fastupdate = off);

-- Keys that so many share that they tell nothing: the phone of a call centre.
create table matching.crowded_key (
    key bigint primary key
);

-- What people decided about two parties. Later means: not now, after all the others.
create table matching.decision (
    id          uuid        primary key default uuidv7(),
    one_id      uuid        not null,
    other_id    uuid        not null,
    verdict     text        not null,
    why         text        not null default '',
    bits        real        not null,
    decided_at  timestamptz not null default now(),
    decided_by  uuid        not null references access.account,
    constraint decision_is_made_once unique (one_id, other_id),
    constraint decision_is_told_once check (one_id < other_id),
    constraint decision_verdict_is_known check (verdict in ('SAME', 'NOT_SAME', 'LATER'))
);
create index decision_of_other on matching.decision (other_id);
create index decision_decided_by on matching.decision (decided_by);
select journal.watch('matching.decision', subject => 'r.one_id', also => 'r.other_id');

-- How far a search is, kind by kind, so that one that was interrupted goes on where it was.
create table matching.searched (
    job_id  uuid   not null,
    kind    text   not null,
    records bigint not null,
    same    bigint not null,
    ask     bigint not null,
    primary key (job_id, kind),
    constraint searched_kind_is_known check (kind in ('PERSON', 'ORGANISATION'))
);

-- Parties of which something was written down since they were last compared, each as often as it happened: nobody ever
-- waits for anybody to write here.
create table matching.changed (
    id       bigint primary key generated always as identity,
    party_id uuid   not null
);

create function matching.note_changes() returns trigger language plpgsql as $$
begin
    insert into matching.changed (party_id)
    select distinct c.party
      from rows r
      join journal.watched w on w.id = r.watched_id and (w.heap like 'customers.%' or w.heap = 'matching.decision')
     cross join lateral (values (r.subject), (r.also)) as c (party)
     where c.party is not null;
    return null;
end $$;
create trigger matching_notes_changes after insert on journal.change referencing new table as rows
    for each statement execute function matching.note_changes();

insert into matching.changed (party_id) select id from customers.party order by id;
