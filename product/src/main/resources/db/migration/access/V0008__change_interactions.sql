-- What the company's own fields say of an interaction can be changed: by whoever may change people, as far as that reaches.
-- An interaction belongs to who wrote it down.
select journal.name(null, null, 'Let roles change interactions', 'MIGRATION', '', '');
insert into access.role_right (role_id, record_kind, act, reach)
select person.role_id, 'interaction', 'EDIT', person.reach
  from access.role_right person
  join access.role_right seen on seen.role_id = person.role_id and seen.record_kind = 'interaction' and seen.act = 'READ'
 where person.record_kind = 'person' and person.act = 'EDIT'
on conflict do nothing;
