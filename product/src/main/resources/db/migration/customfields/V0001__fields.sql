-- A field that a company adds to a kind of record. Its values stand with the records, in a column `custom` under its
-- key; the key therefore stays, whatever the field is called later. A field that was removed keeps its values until it
-- is purged.
create table customfields.field (
    id          uuid        primary key default uuidv7(),
    record_kind text        not null,
    key         text        not null,
    label       text        not null,
    type        text        not null,
    options     jsonb       not null default '[]',
    section     text        not null default '',
    help        text        not null default '',
    required    boolean     not null default false,
    position    int         not null default 0,
    created_at  timestamptz not null default now(),
    created_by  uuid        not null references access.account,
    removed_at  timestamptz,
    removed_by  uuid        references access.account,
    constraint field_stands_once unique (record_kind, key),
    constraint field_has_a_key check (key ~ '^[a-z][a-z0-9_]{0,39}$'),
    constraint field_has_a_label check (label <> ''),
    constraint field_type_is_known check (type in
        ('TEXT', 'NUMBER', 'MONEY', 'DATE', 'CHOICE', 'CHOICES', 'YES_NO', 'LINK', 'E_MAIL', 'PHONE')),
    constraint field_removal_is_whole check ((removed_at is null) = (removed_by is null))
);
create unique index field_is_called_once on customfields.field (record_kind, lower(label)) where removed_at is null;
create index field_created_by on customfields.field (created_by);
create index field_removed_by on customfields.field (removed_by);
select journal.watch('customfields.field', subject => 'r.id');

-- Every node remembers the fields, and hears here that they changed.
create function customfields.tell() returns trigger language plpgsql as $$
begin
    perform pg_notify('rapport_open_pages', 'fields:00000000-0000-0000-0000-000000000000');
    return null;
end $$;
create trigger field_is_told after insert or update or delete on customfields.field
    for each statement execute function customfields.tell();

-- Values as columns. Whatever stands there, they never fail: what is no number is no value. Single expressions, so that
-- the planner writes them into the query and an index on them costs no call.
create function customfields.number(custom jsonb, key text) returns numeric language sql immutable parallel safe
return case when jsonb_typeof(custom -> key) = 'number' then (custom -> key)::numeric end;

create function customfields.yes(custom jsonb, key text) returns boolean language sql immutable parallel safe
return case when jsonb_typeof(custom -> key) = 'boolean' then (custom -> key)::boolean end;

create function customfields.day(custom jsonb, key text) returns date language sql immutable parallel safe
return case when custom ->> key ~ '^[1-9][0-9]{3}-(0[1-9]|1[0-2])-[0-3][0-9]$'
            then make_date(substr(custom ->> key, 1, 4)::int, substr(custom ->> key, 6, 2)::int, 1)
                 + (substr(custom ->> key, 9, 2)::int - 1) end;

create function customfields.several(custom jsonb, key text) returns setof text language sql immutable parallel safe
rows 3 begin atomic
    select value from jsonb_array_elements_text(
        case when jsonb_typeof(custom -> key) = 'array' then custom -> key else '[]' end);
end;
