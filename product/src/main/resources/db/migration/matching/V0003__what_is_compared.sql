-- Only what two parties are compared by makes them worth comparing again. A role, a tag or an owner for a hundred
-- thousand people would otherwise keep the database busy for as long as an import of them.
create or replace function matching.note_changes() returns trigger language plpgsql as $$
begin
    insert into matching.changed (party_id)
    select distinct c.party
      from rows r
      join journal.watched w on w.id = r.watched_id
      join (values ('customers.party'), ('customers.person'), ('customers.organisation'), ('customers.identifier'),
                   ('customers.address'), ('customers.relationship'), ('customers.merged'), ('matching.decision')
           ) as compared (heap) using (heap)
     cross join lateral (values (r.subject), (r.also)) as c (party)
     where c.party is not null
       and (heap <> 'customers.party' or r.operation <> 'U' or r.new ? 'name' or r.old ? 'name');
    return null;
end $$;
