-- Who is invited to an appointment by mail, and what they answered.
create table work.guest (
    id          uuid primary key default uuidv7(),
    piece_id    uuid not null references work.piece,
    address     text not null,
    name        text not null default '',
    answer      text not null default 'NONE',
    answered_at timestamptz,
    constraint guest_is_invited_once unique (piece_id, address),
    constraint guest_answer_is_known check (answer in ('NONE', 'YES', 'NO', 'MAYBE')),
    constraint guest_has_an_address check (address <> '')
);
select journal.watch('work.guest', subject => 'r.piece_id');

-- What guests have heard of: `mark` as work.event tells it, and the text that was sent last. The piece may be gone by
-- now; then they hear that it is called off.
create table work.told_event (
    piece_id   uuid   primary key,
    account_id uuid   not null references access.account,
    uid        text   not null,
    sequence   int    not null,
    mark       text   not null,
    guests     text[] not null,
    body       text   not null
);
create index told_event_of_account on work.told_event (account_id);
create index told_event_named on work.told_event (uid);

-- An appointment to which somebody else invites by mail. What is older than the latest that was said is left aside.
create table work.invitation (
    id             uuid primary key default uuidv7(),
    piece_id       uuid not null references work.piece,
    organiser      text not null,
    organiser_name text not null default '',
    invited        text not null,
    sequence       int  not null,
    said_at        timestamptz not null,
    answer         text not null default 'NONE',
    answered_at    timestamptz,
    constraint invitation_is_of_one_piece unique (piece_id),
    constraint invitation_answer_is_known check (answer in ('NONE', 'YES', 'NO', 'MAYBE'))
);
select journal.watch('work.invitation', subject => 'r.piece_id');
