-- The name that a deal had in the file that it came in, so that the same file twice makes no deal twice.
alter table sales.opportunity add column file_key text not null default '';
create unique index opportunity_of_key on sales.opportunity (file_key) where file_key <> '';
select journal.watch('sales.opportunity', subject => 'r.id', also => 'r.party_id');

select journal.name(null, null, 'Let roles import opportunities', 'MIGRATION', '', '');
insert into access.role_right (role_id, record_kind, act, reach)
select held.role_id, 'opportunity', held.act, held.reach
  from access.role_right held where held.record_kind = 'organisation' and held.act = 'IMPORT'
on conflict do nothing;
