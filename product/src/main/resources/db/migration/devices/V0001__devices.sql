-- A browser in which a colleague hears of notices while no page is open. It hears as long as the session lasts in which
-- it was added: where somebody signs out, or is signed out, nothing of theirs arrives any more.
create table devices.device (
    id          uuid        primary key default uuidv7(),
    account_id  uuid        not null references access.account,
    session_key bytea       not null unique references access.session on delete cascade,
    endpoint    text        not null unique,
    public_key  bytea       not null,
    secret      bytea       not null,
    client      text        not null,
    site        text        not null,
    added_at    timestamptz not null,
    reached_at  timestamptz,
    problem     text        not null default '',
    problem_at  timestamptz,
    constraint device_endpoint_is_an_address check (endpoint ~ '^https?://' and length(endpoint) <= 1000),
    constraint device_keys_are_whole check (octet_length(public_key) = 65 and octet_length(secret) = 16)
);
create index device_of_account on devices.device (account_id);

-- What a device is still to hear. It is written with the notice itself, and gone when it arrived or was given up.
create table devices.delivery (
    device_id   uuid        not null references devices.device on delete cascade,
    notice_id   uuid        not null references notices.notice on delete cascade,
    due_at      timestamptz not null,
    fresh_until timestamptz not null,
    tries       integer     not null default 0,
    primary key (device_id, notice_id)
);
create index delivery_due on devices.delivery (due_at);
create index delivery_of_notice on devices.delivery (notice_id);

-- What somebody is still to hear by mail.
create table devices.letter (
    notice_id  uuid        primary key references notices.notice on delete cascade,
    account_id uuid        not null references access.account,
    due_at     timestamptz not null
);
create index letter_due on devices.letter (due_at);
create index letter_of_account on devices.letter (account_id);

-- By which ways notices of a kind reach somebody beside the page. Who has said nothing hears on devices, and not by mail.
-- The site is where they work with Rapport, so that a link in a mail leads there.
create table devices.wish (
    account_id uuid    not null references access.account,
    kind       text    not null,
    on_devices boolean not null,
    by_mail    boolean not null,
    site       text    not null,
    primary key (account_id, kind),
    constraint wish_kind_is_known check (kind in ('NEWS', 'TROUBLE', 'REMINDER'))
);

-- The key by which push services know this installation, made at first use. Devices are bound to it.
create table devices.server_key (
    id         integer     primary key default 1,
    public_key bytea       not null,
    sealed_key bytea       not null,
    made_at    timestamptz not null,
    constraint server_key_is_one check (id = 1)
);
