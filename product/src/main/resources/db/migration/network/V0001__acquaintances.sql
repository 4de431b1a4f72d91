-- How well one of us knows a party: the sums of what they had to do with each other, by who wrote it down. A heat is the
-- sum of weights that double every half-life, so that it is added to and never has to be made anew as time passes; both
-- fade alike. All of it follows from the timeline. What an organisation had with us through its people is theirs.
create table network.acquaintance (
    party_id    uuid             not null references customers.party on delete cascade,
    colleague   text             not null,
    recorded_by uuid             not null references access.account,
    given       double precision not null,
    received    double precision not null,
    meetings    int              not null,
    calls       int              not null,
    messages    int              not null,
    others      int              not null,
    last_at     timestamptz      not null,
    primary key (party_id, colleague, recorded_by),
    constraint acquaintance_is_with_somebody check (colleague <> '')
);
create index acquaintance_by_recorder on network.acquaintance (recorded_by);

-- What two people had with us together; each pair stands here twice, once from either side.
create table network.company (
    party_id uuid             not null references customers.party on delete cascade,
    other_id uuid             not null references customers.party on delete cascade,
    heat     double precision not null,
    times    int              not null,
    last_at  timestamptz      not null,
    primary key (party_id, other_id) include (heat)
);
create index company_of_another on network.company (other_id);

-- Parties whose rows above have to follow the timeline. A party may stand here many times, so that nobody who writes
-- an interaction ever waits for another.
create table network.stale (
    id       bigint primary key generated always as identity,
    party_id uuid   not null
);

-- Whoever had part in an interaction: with one of them goes what it says of the others.
create function network.participation_changed() returns trigger language plpgsql as $$
begin
    insert into network.stale (party_id)
    select party_id from changed
     union
    select other.party_id from changed join timeline.participation other using (interaction_id);
    return null;
end $$;
create trigger network_came after insert on timeline.participation
    referencing new table as changed for each statement execute function network.participation_changed();
create trigger network_went after delete on timeline.participation
    referencing old table as changed for each statement execute function network.participation_changed();
create trigger network_moved after update on timeline.participation
    referencing new table as changed for each statement execute function network.participation_changed();

create function network.interaction_changed() returns trigger language plpgsql as $$
begin
    insert into network.stale (party_id)
    select distinct p.party_id from changed join timeline.participation p on p.interaction_id = changed.id;
    return null;
end $$;
create trigger network_amended after update on timeline.interaction
    referencing new table as changed for each statement execute function network.interaction_changed();

insert into network.stale (party_id) select distinct party_id from timeline.participation;

-- Each touch of each party, with who of us had it.
create view network.touch as
select p.party_id, i.id as interaction_id, i.occurred_at, i.channel, i.direction, i.colleague, i.recorded_by
  from timeline.participation p
  join timeline.interaction i on i.occurred_at = p.occurred_at and i.id = p.interaction_id;

-- What a party is to another, seen from either side.
create view network.bond as
select id, from_id as party_id, to_id as other_id, kind, true as forwards, title, department, since, until
  from customers.relationship
 union all
select id, to_id, from_id, kind, false, title, department, since, until
  from customers.relationship;
