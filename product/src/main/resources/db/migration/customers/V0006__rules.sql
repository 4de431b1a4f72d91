-- What rules ask most, answered by an index: the city as rules compare it, the country, and who holds a role.
create index party_by_folded_city on customers.party (kind, (expressions.fold(city) collate "C"), id);
create index party_by_country on customers.party (kind, country, id);
create index party_role_by_role on customers.party_role (role, party_id) where until is null;
