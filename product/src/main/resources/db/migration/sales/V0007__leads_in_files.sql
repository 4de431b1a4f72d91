select journal.name(null, null, 'Let roles import leads', 'MIGRATION', '', '');
insert into access.role_right (role_id, record_kind, act, reach)
select held.role_id, 'lead', held.act, held.reach
  from access.role_right held where held.record_kind = 'opportunity' and held.act = 'IMPORT'
on conflict do nothing;
