-- A view: a name for what is shown of a list. It belongs to who made it; everybody may see one that is shared.
create table listing.saved_view (
    id         uuid        primary key default uuidv7(),
    list       text        not null,
    name       text        not null,
    account_id uuid        not null references access.account,
    audience   text        not null default 'OWNER',
    search     text        not null default '',
    sort       text        not null default '',
    columns    text[]      not null default '{}',
    updated_at timestamptz not null default now(),
    constraint saved_view_has_a_name check (name <> ''),
    constraint saved_view_name_is_unique_to_its_owner unique (account_id, list, name),
    constraint saved_view_audience_is_known check (audience in ('OWNER', 'EVERYBODY'))
);
create index saved_view_of_list on listing.saved_view (list, audience);

-- The views that somebody wants to have at hand in the navigation.
create table listing.pin (
    account_id uuid        not null references access.account,
    view_id    uuid        not null references listing.saved_view on delete cascade,
    pinned_at  timestamptz not null default now(),
    primary key (account_id, view_id)
);
create index pin_of_view on listing.pin (view_id);

-- How somebody likes a list: the view it opens with, and the columns it has without a view.
alter table listing.column_choice rename to preference;
alter table listing.preference rename constraint column_choice_pkey to preference_pkey;
alter table listing.preference rename constraint column_choice_account_id_fkey to preference_account_id_fkey;
alter table listing.preference drop constraint column_choice_is_not_empty;
alter table listing.preference alter column columns set default '{}';
alter table listing.preference add column view_id uuid references listing.saved_view on delete set null;
create index preference_of_view on listing.preference (view_id);
