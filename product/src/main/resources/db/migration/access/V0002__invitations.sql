-- A link with which somebody chooses a password, once: a colleague who is new, or one who forgot.
create table access.invitation (
    id         uuid        primary key default uuidv7(),
    key_hash   bytea       not null unique,
    account_id uuid        references access.account,
    email      text,
    name       text,
    role       text,
    created_at timestamptz not null default now(),
    created_by uuid        not null references access.account,
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint invitation_is_whole check (
           (account_id is null     and email is not null and name is not null and role is not null)
        or (account_id is not null and email is null     and name is null     and role is null)),
    constraint invitation_email_is_normal check (email = lower(email) and email like '%_@_%'),
    constraint invitation_has_a_name check (name <> ''),
    constraint invitation_role_is_known check (role in ('ADMINISTRATOR', 'MEMBER')),
    constraint invitation_ends_after_it_began check (expires_at > created_at)
);
create index invitation_of_account on access.invitation (account_id);
create index invitation_created_by on access.invitation (created_by);

-- Who closed an account stands beside when.
alter table access.account add column closed_by uuid references access.account;
alter table access.account add column last_seen_at timestamptz;
create index account_closed_by on access.account (closed_by);
alter table access.account add constraint account_closing_is_whole
    check ((closed_at is null) = (closed_by is null));

-- A browser in which an account was let in before. Its tries are counted apart, so that nobody can lock it out by
-- guessing elsewhere.
create table access.known_browser (
    key_hash     bytea       not null,
    account_id   uuid        not null references access.account,
    created_at   timestamptz not null default now(),
    last_seen_at timestamptz not null default now(),
    primary key (key_hash, account_id)
);
create index known_browser_of_account on access.known_browser (account_id);
alter table access.sign_in_attempt add column browser_hash bytea;
