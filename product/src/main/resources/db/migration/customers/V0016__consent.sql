-- What the company wants to contact customers for, and by what right it does.
create table customers.purpose (
    id         uuid        primary key default uuidv7(),
    key        text        not null,
    name       text        not null,
    basis      text        not null,
    wording    text        not null default '',
    retired_at timestamptz,
    created_at timestamptz not null default now(),
    constraint purpose_key_is_unique unique (key),
    constraint purpose_has_a_name check (name <> ''),
    constraint purpose_basis_is_known check (basis in ('CONSENT', 'CONTRACT', 'LEGITIMATE_INTEREST', 'LEGAL_DUTY'))
);
create unique index purpose_is_called_once on customers.purpose (lower(name));
select journal.watch('customers.purpose', subject => 'r.id');

-- What a party said about being contacted, each time with its proof. Nothing is overwritten: the next word ends the one
-- before. A word without a purpose is about every purpose: do not call, do not write.
create table customers.consent (
    id             uuid        primary key default uuidv7(),
    party_id       uuid        not null references customers.party,
    purpose_id     uuid        references customers.purpose,
    channel        text        not null,
    standing       text        not null,
    since          timestamptz not null,
    until          timestamptz,
    given          text        not null,
    wording        text        not null default '',
    remark         text        not null default '',
    source_id      uuid        not null,
    recorded_by    uuid,
    recorded_at    timestamptz not null default now(),
    key_hash       bytea,
    key_expires_at timestamptz,
    constraint consent_channel_is_known check (channel in ('EMAIL', 'PHONE', 'SMS', 'LETTER', 'MESSENGER')),
    constraint consent_standing_is_known check (
           (purpose_id is not null and standing in ('OPTED_IN', 'OPTED_OUT', 'ASKED'))
        or (purpose_id is null     and standing in ('OPTED_OUT', 'LIFTED'))),
    constraint consent_was_given_somehow check (given in
        ('FORM', 'PHONE', 'LETTER', 'EMAIL', 'IN_PERSON', 'IMPORT', 'PROGRAM', 'LINK')),
    constraint consent_ends_after_it_began check (until >= since),
    constraint consent_key_belongs_to_a_question check (key_hash is null or standing = 'ASKED'),
    constraint consent_key_is_whole check ((key_hash is null) = (key_expires_at is null))
);
create unique index consent_holds_once on customers.consent (party_id, channel, purpose_id) nulls not distinct
    where until is null;
create index consent_of_party on customers.consent (party_id, channel);
create index consent_of_purpose on customers.consent (purpose_id, channel, standing, party_id) where until is null;
create index consent_for_purpose on customers.consent (purpose_id);
create unique index consent_by_key on customers.consent (key_hash) where key_hash is not null;
create trigger source_is_known after insert on customers.consent referencing new table as fresh
    for each statement execute function customers.reference_is_known('source_id', 'customers.source');
create trigger recorder_is_known after insert on customers.consent referencing new table as fresh
    for each statement execute function customers.reference_is_known('recorded_by', 'access.account');
select journal.watch('customers.consent', subject => 'r.party_id', also => 'r.purpose_id',
    unwatched => '{key_hash,key_expires_at}');

-- How a party likes to be contacted.
create table customers.preference (
    party_id    uuid primary key references customers.party,
    channel     text,
    time_zone   text,
    quiet_from  time,
    quiet_until time,
    constraint preference_channel_is_known check (channel in ('EMAIL', 'PHONE', 'SMS', 'LETTER', 'MESSENGER')),
    constraint preference_quiet_hours_are_whole check ((quiet_from is null) = (quiet_until is null)),
    constraint preference_says_something check (coalesce(channel, time_zone, quiet_from::text) is not null)
);
select journal.watch('customers.preference', subject => 'r.party_id', key => 'r.party_id');

-- When nobody is called who has no hours of his own.
create table customers.quiet_hours (
    single     boolean primary key default true,
    begin_at   time    not null,
    end_at     time    not null,
    constraint quiet_hours_are_single check (single)
);
select journal.watch('customers.quiet_hours', subject => '''00000000-0000-0000-0000-000000000001''::uuid', key => '''00000000-0000-0000-0000-000000000001''::uuid');

-- Addresses that must not be used, whoever has them now or later.
create table customers.suppression_list (
    id         uuid        primary key default uuidv7(),
    name       text        not null,
    created_at timestamptz not null default now(),
    constraint suppression_list_has_a_name check (name <> '')
);
create unique index suppression_list_is_called_once on customers.suppression_list (lower(name));
select journal.watch('customers.suppression_list', subject => 'r.id');
create table customers.suppression (
    id      uuid primary key default uuidv7(),
    list_id uuid not null references customers.suppression_list,
    kind    text not null,
    normal  text not null,
    written text not null,
    constraint suppression_kind_is_known check (kind in ('EMAIL', 'PHONE', 'DOMAIN')),
    constraint suppression_stands_once unique (list_id, kind, normal)
);
create index suppression_of on customers.suppression (kind, normal);
select journal.watch('customers.suppression', subject => 'r.list_id');
