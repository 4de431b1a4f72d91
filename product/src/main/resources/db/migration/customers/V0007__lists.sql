-- Whose customers they are, as filters ask for it.
create index party_by_owner_as_text on customers.party (kind, (owner_id::text), id);
