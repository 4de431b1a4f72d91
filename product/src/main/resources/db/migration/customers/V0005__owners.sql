-- Who looks after a party: a colleague or a team. A party of nobody is seen by those who may see all.
alter table customers.party add column owner_id uuid references access.owner;
select journal.name(null, null, 'Give every customer an owner', 'MIGRATION', '', '');
update customers.party set owner_id = created_by;
create index party_by_owner on customers.party (owner_id, kind, sort_key, id);
