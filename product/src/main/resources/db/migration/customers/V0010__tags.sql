-- Free words on parties. A tag is called as people like, and found by rules under a key that stays.
create table customers.tag (
    id         uuid        primary key default uuidv7(),
    key        text        not null,
    name       text        not null,
    hue        smallint    not null,
    created_at timestamptz not null default now(),
    constraint tag_key_is_unique unique (key),
    constraint tag_has_a_name check (name <> ''),
    constraint tag_hue_is_one_of_twelve check (hue between 0 and 11)
);
create unique index tag_is_called_once on customers.tag (lower(name));
create table customers.party_tag (
    party_id uuid not null references customers.party,
    tag_id   uuid not null references customers.tag,
    primary key (party_id, tag_id)
);
create index party_tag_of_tag on customers.party_tag (tag_id, party_id);
select journal.watch('customers.tag', subject => 'r.id');
select journal.watch('customers.party_tag', subject => 'r.party_id', also => 'r.tag_id', key => 'r.tag_id', together => true);

-- Every node remembers the tags, and hears here that they changed.
create function customers.tell_tags() returns trigger language plpgsql as $$
begin
    perform pg_notify('rapport_open_pages', 'tags:00000000-0000-0000-0000-000000000000');
    return null;
end $$;
create trigger tag_is_told after insert or update or delete on customers.tag
    for each statement execute function customers.tell_tags();
