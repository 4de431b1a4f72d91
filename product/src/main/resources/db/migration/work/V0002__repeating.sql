-- What comes again has a rule (RFC 5545), in the zone in which it was meant. Its times are reckoned, never stored; only
-- until when it comes again is, so that a week of the calendar reads no more than what is alive in it. An event that
-- came from elsewhere keeps the name that it has there.
alter table work.piece
    add column rule          text not null default '',
    add column zone          text not null default '',
    add column repeats_until timestamptz,
    add column uid           text not null default '',
    add constraint piece_repeats_in_a_zone check ((rule = '') = (zone = '')),
    add constraint piece_repeats_from_a_day check (rule = '' or due_at is not null),
    add constraint piece_ends_what_repeats check (repeats_until is null or rule <> '');
create index piece_repeats on work.piece (owner_id, repeats_until) where rule <> '';
create index piece_known_elsewhere on work.piece (uid) where uid <> '';
select journal.watch('work.piece', subject => 'r.id', also => 'r.party_id');

-- A time at which it does not come again: left out, or moved, done or changed as a piece of its own.
create table work.exception (
    id         uuid        primary key default uuidv7(),
    piece_id   uuid        not null references work.piece,
    at         timestamptz not null,
    instead_id uuid        references work.piece,
    constraint exception_stands_once unique (piece_id, at)
);
create index exception_instead on work.exception (instead_id);
select journal.watch('work.exception', subject => 'r.piece_id');
