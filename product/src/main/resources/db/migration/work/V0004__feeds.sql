-- The secret address at which other programs read the calendar of a person, as its hash.
create table work.feed (
    account_id uuid        primary key references access.account,
    hash       bytea       not null,
    created_at timestamptz not null,
    constraint feed_is_found_by_its_hash unique (hash)
);
