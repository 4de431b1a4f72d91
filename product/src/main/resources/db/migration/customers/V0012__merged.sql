-- Parties that became one with another. Their ids keep working; `act` is the change set that made them one, and thereby
-- the way back.
create table customers.merged (
    old_id  uuid        primary key,
    into_id uuid        not null references customers.party,
    name    text        not null,
    act     uuid        not null default journal.opened(),
    at      timestamptz not null default now(),
    constraint merged_with_another check (old_id <> into_id)
);
create index merged_into on customers.merged (into_id);
select journal.watch('customers.merged', subject => 'r.into_id', key => 'r.old_id');

-- The party that stands for one today.
create function customers.standing(party uuid) returns uuid language sql stable
return coalesce((select m.into_id from customers.merged m where m.old_id = party), party);

-- The same the other way round: all ids under which rows of a source may know a party.
create function customers.behind(party uuid) returns uuid[] language sql stable
return array(select m.old_id from customers.merged m where m.into_id = party) || party;
