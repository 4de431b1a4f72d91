-- What we sell. A product that is sold no more is retired: what was sold goes on naming it.
create table catalog.product (
    id         uuid        primary key default uuidv7(),
    name       text        not null,
    code       text        not null default '',
    family     text        not null default '',
    created_at timestamptz not null default now(),
    retired_at timestamptz,
    constraint product_has_a_name check (name <> '')
);
create index product_by_name on catalog.product (lower(name), id);
create index product_by_family on catalog.product (lower(family), id);
create unique index product_code_is_given_once on catalog.product (lower(code)) where code <> '';
select journal.watch('catalog.product', subject => 'r.id');

select journal.name(null, null, 'Let roles see products', 'MIGRATION', '', '');
insert into access.role_right (role_id, record_kind, act, reach)
select held.role_id, 'product', 'READ', 'ALL'
  from access.role_right held where held.record_kind = 'organisation' and held.act = 'READ'
on conflict do nothing;
