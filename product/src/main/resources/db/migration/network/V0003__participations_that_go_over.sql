-- With a participation that goes over to another party both are known differently: who had it, and who has it.
create function network.participation_moved() returns trigger language plpgsql as $$
begin
    insert into network.stale (party_id)
    select party_id from were
     union
    select party_id from are
     union
    select other.party_id from are join timeline.participation other using (interaction_id);
    return null;
end $$;
create or replace trigger network_moved after update on timeline.participation
    referencing old table as were new table as are for each statement execute function network.participation_moved();
