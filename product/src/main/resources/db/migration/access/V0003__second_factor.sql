-- Which key seals the secrets in this database: its first bytes, hashed. A node with another key may not start.
create table access.sealing (
    only_one boolean primary key default true,
    key_id   bytea   not null,
    constraint sealing_is_one check (only_one)
);

-- What was handed to a browser and came back may not come back again.
create table access.spent_ticket (
    hash       bytea       primary key,
    expires_at timestamptz not null
);
create index spent_ticket_expires on access.spent_ticket (expires_at);

-- An app that shows other six digits every thirty seconds. The secret is sealed, no step of time counts twice, and
-- wrong codes in a row make the next one wait.
create table access.authenticator (
    account_id uuid        primary key references access.account,
    secret     bytea       not null,
    since      timestamptz not null,
    last_step  bigint      not null,
    wrong      integer     not null default 0,
    wrong_at   timestamptz,
    constraint authenticator_wrong_codes_are_whole check (wrong >= 0 and (wrong = 0) = (wrong_at is null))
);

-- Codes for the day on which the second factor is lost, each good for once.
create table access.recovery_code (
    account_id uuid        not null references access.account,
    code_hash  bytea       not null,
    made_at    timestamptz not null,
    used_at    timestamptz,
    primary key (account_id, code_hash)
);

-- A session knows by what it was opened, from where, and when its person last proved who it is.
alter table access.session
    add column proof        text        not null default 'PASSWORD',
    add column address      text        not null default '',
    add column confirmed_at timestamptz not null default now(),
    add constraint session_proof_is_known check (proof in
        ('PASSWORD', 'CODE', 'RECOVERY_CODE', 'PASSKEY', 'COMPANY_ACCOUNT', 'SETUP'));
alter table access.session
    alter column proof drop default,
    alter column address drop default,
    alter column confirmed_at drop default;
