-- Where colleagues sign on with the account that the company gave them (OpenID Connect). One at most.
create table access.provider (
    only_one       boolean primary key default true,
    name           text    not null,
    issuer         text    not null,
    client_id      text    not null,
    client_secret  bytea   not null,
    domains        text[]  not null,
    newcomers_role text,
    constraint provider_is_one check (only_one),
    constraint provider_has_a_name check (name <> ''),
    constraint provider_admits_somebody check (cardinality(domains) > 0),
    constraint provider_role_is_known check (newcomers_role in ('ADMINISTRATOR', 'MEMBER'))
);

-- Who an account is at the provider. An e-mail may pass to somebody else there; a subject never does.
create table access.company_account (
    issuer     text        not null,
    subject    text        not null,
    account_id uuid        not null references access.account,
    created_at timestamptz not null,
    primary key (issuer, subject),
    constraint company_account_is_one_of_its_issuer unique (account_id, issuer)
);

-- Who came by the company account has no password, until an administrator gives a link to choose one.
alter table access.account alter column password_hash drop not null;
