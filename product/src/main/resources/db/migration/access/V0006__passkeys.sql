-- A key that a device keeps for one account and one host, unlocked by the person at it.
create table access.passkey (
    id              uuid        primary key default uuidv7(),
    account_id      uuid        not null references access.account,
    credential_id   bytea       not null unique,
    public_key      bytea       not null,
    host            text        not null,
    name            text        not null,
    sign_count      bigint      not null,
    backup_eligible boolean     not null,
    created_at      timestamptz not null,
    last_used_at    timestamptz,
    constraint passkey_has_a_name check (name <> ''),
    constraint passkey_count_is_not_negative check (sign_count >= 0)
);
create index passkey_of_account on access.passkey (account_id);

-- What changed in how an account signs in, told to its person at the next sign-in.
create table access.warning (
    id         uuid        primary key default uuidv7(),
    account_id uuid        not null references access.account,
    kind       text        not null,
    detail     text        not null,
    created_at timestamptz not null,
    created_by uuid        not null references access.account,
    told_at    timestamptz,
    constraint warning_kind_is_known check (kind in (
        'PASSWORD_CHANGED', 'APP_ADDED', 'APP_REMOVED', 'RECOVERY_CODE_USED', 'RECOVERY_CODES_RENEWED',
        'PASSKEY_ADDED', 'PASSKEY_REMOVED', 'SECOND_FACTOR_RESET'))
);
create index warning_of_account on access.warning (account_id, id);
create index warning_created_by on access.warning (created_by);

-- What the company asks of everybody who signs in.
create table access.sign_in_rule (
    only_one               boolean primary key default true,
    second_factor_required boolean not null,
    constraint sign_in_rule_is_one check (only_one)
);
insert into access.sign_in_rule (second_factor_required) values (false);
