-- Mails written beforehand, with fields in them. Whoever keeps one is its owner.
create table correspondence.template (
    id         uuid        primary key default uuidv7(),
    name       text        not null,
    subject    text        not null,
    words      text        not null,
    account_id uuid        not null references access.account,
    created_at timestamptz not null,
    constraint template_has_a_name check (name <> ''),
    constraint template_says_something check (subject <> '' and words <> ''),
    constraint template_is_of_moderate_length check (length(subject) <= 1000 and length(words) <= 20000)
);
create unique index template_is_called_once on correspondence.template (lower(name));
create index template_of_account on correspondence.template (account_id);
select journal.watch('correspondence.template', subject => 'r.id');

-- Whoever writes to customers uses them and keeps their own; whoever changes the customers of a team and of the teams below
-- it keeps those of everybody.
select journal.name(null, null, 'Let roles use and keep mail templates', 'MIGRATION', '', '');
insert into access.role_right (role_id, record_kind, act, reach)
select held.role_id, 'mail-template', kept.act, kept.reach
  from access.role_right held, (values ('READ', 'ALL'), ('CREATE', 'ALL'), ('EDIT', 'OWN'), ('DELETE', 'OWN')) as kept (act, reach)
 where held.record_kind = 'interaction' and held.act = 'CREATE'
on conflict do nothing;
update access.role_right kept set reach = 'ALL'
  from access.role_right held
 where kept.record_kind = 'mail-template' and kept.role_id = held.role_id
   and held.record_kind = 'organisation' and held.act = 'EDIT' and held.reach = 'BELOW';
