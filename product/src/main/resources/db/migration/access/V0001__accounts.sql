-- Who may sign in. Passwords, session keys and tokens are kept as hashes only.
create table access.account (
    id            uuid        primary key default uuidv7(),
    email         text        not null,
    name          text        not null,
    password_hash text        not null,
    role          text        not null,
    created_at    timestamptz not null default now(),
    closed_at     timestamptz,
    constraint account_email_is_unique unique (email),
    constraint account_email_is_normal check (email = lower(email) and email like '%_@_%'),
    constraint account_has_a_name check (name <> ''),
    constraint account_role_is_known check (role in ('ADMINISTRATOR', 'MEMBER'))
);

create table access.session (
    key_hash     bytea       primary key,
    id           uuid        not null default uuidv7() unique,
    account_id   uuid        not null references access.account,
    created_at   timestamptz not null default now(),
    last_seen_at timestamptz not null default now(),
    expires_at   timestamptz not null,
    client       text        not null,
    constraint session_ends_after_it_began check (expires_at > created_at)
);
create index session_of_account on access.session (account_id);
create index session_expires on access.session (expires_at);

-- A key for a program. It acts as its account, within its scope.
create table access.token (
    id           uuid        primary key default uuidv7(),
    account_id   uuid        not null references access.account,
    name         text        not null,
    hash         bytea       not null unique,
    scope        text        not null,
    created_at   timestamptz not null default now(),
    expires_at   timestamptz,
    revoked_at   timestamptz,
    last_used_at timestamptz,
    constraint token_has_a_name check (name <> ''),
    constraint token_scope_is_known check (scope in ('READ', 'WRITE'))
);
create index token_of_account on access.token (account_id);

-- Every try to sign in, kept for the limits on guessing.
create table access.sign_in_attempt (
    id        uuid        primary key default uuidv7(),
    email     text        not null,
    address   text        not null,
    succeeded boolean     not null,
    at        timestamptz not null default now()
);
create index sign_in_attempt_of_email on access.sign_in_attempt (email, at);
create index sign_in_attempt_from_address on access.sign_in_attempt (address, at);
