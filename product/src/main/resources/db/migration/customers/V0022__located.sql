-- Where the first address of a party is, as far as the tables of places know: it follows from the address. Lists are
-- filtered by it within a box of degrees, which the index answers, and then by the distance.
alter table customers.party add column latitude double precision, add column longitude double precision;
alter table customers.party add constraint party_location_is_whole check ((latitude is null) = (longitude is null));
create index party_by_location on customers.party (latitude, longitude) where latitude is not null;
select journal.watch('customers.party', subject => 'r.id', unfolded => 'custom', unwatched =>
    '{sort_key,given_key,email,phone,phone_key,city,country,latitude,longitude,words,last_interaction_at,last_channel,updated_at,version}');

-- With which edition of the tables of places all parties were located, and how far a new edition has come.
create table customers.locating (
    single  boolean primary key default true,
    edition int     not null default 0,
    reached uuid,
    constraint locating_is_single check (single)
);
insert into customers.locating default values;
