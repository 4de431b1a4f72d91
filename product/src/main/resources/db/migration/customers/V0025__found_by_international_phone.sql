-- A number that is typed with the prefix of its country is the beginning of this index. Among the numbers as they are
-- dialled at home, those of that country lie scattered among those of all others.
create index party_by_phone on customers.party (kind, phone, id);
