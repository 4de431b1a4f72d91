-- Where facts come from: our own screens, the API, a file, another program.
create table customers.source (
    id         uuid        primary key default uuidv7(),
    name       text        not null,
    created_at timestamptz not null default now(),
    constraint source_name_is_unique unique (name),
    constraint source_has_a_name check (name <> '')
);
insert into customers.source (name) values ('Typed in'), ('API');

-- A person, an organisation or a household. The columns from sort_key to words repeat facts of the tables below, so
-- that a list of a million parties is read from one table, in the order of one index.
create table customers.party (
    id                  uuid        primary key default uuidv7(),
    kind                text        not null,
    name                text        not null,
    note                text        not null default '',
    sort_key            text        not null,
    given_key           text        not null default '',
    email               text        not null default '',
    phone               text        not null default '',
    phone_key           text        not null default '',
    city                text        not null default '',
    country             text        not null default '',
    words               text[]      not null default '{}',
    last_interaction_at timestamptz,
    last_channel        text,
    created_at          timestamptz not null default now(),
    created_by          uuid        not null references access.account,
    updated_at          timestamptz not null default now(),
    version             int         not null default 1,
    constraint party_kind_is_known check (kind in ('PERSON', 'ORGANISATION', 'HOUSEHOLD')),
    constraint party_has_a_name check (name <> ''),
    constraint party_contact_is_whole check ((last_interaction_at is null) = (last_channel is null))
);
create index party_by_name on customers.party (kind, sort_key, id);
create index party_by_given_name on customers.party (kind, given_key, id);
create index party_by_email on customers.party (kind, email, id);
create index party_by_phone on customers.party (kind, phone, id);
create index party_by_national_phone on customers.party (kind, phone_key, id);
create index party_by_city on customers.party (kind, city, id);
create index party_by_last_interaction on customers.party (kind, last_interaction_at desc, id desc);
create index party_by_age on customers.party (kind, id);
create index party_created_by on customers.party (created_by);
create index party_by_words on customers.party using gin (array_to_tsvector(words));

create table customers.person (
    party_id   uuid primary key references customers.party,
    prefix     text not null default '',
    given      text not null default '',
    additional text not null default '',
    family     text not null default '',
    suffix     text not null default '',
    name_order text not null default 'GIVEN_FIRST',
    born       date,
    language   text,
    constraint person_name_order_is_known check (name_order in ('GIVEN_FIRST', 'FAMILY_FIRST')),
    constraint person_was_born_in_recorded_time check (born between '1850-01-01' and '2200-01-01')
);

create table customers.organisation (
    party_id   uuid primary key references customers.party,
    legal_form text not null default '',
    industry   text not null default ''
);

-- Something that points at one party. `normal` is what is compared, `written` is what somebody wrote.
create table customers.identifier (
    id       uuid     primary key default uuidv7(),
    party_id uuid     not null references customers.party,
    kind     text     not null,
    written  text     not null,
    normal   text     not null,
    label    text     not null default '',
    valid    boolean  not null default true,
    position smallint not null default 0,
    source_id uuid    not null references customers.source,
    since    timestamptz not null default now(),
    constraint identifier_kind_is_known check (kind in
        ('EMAIL', 'PHONE', 'WEBSITE', 'TAX_NUMBER', 'ACCOUNT_NUMBER', 'LOYALTY_CARD', 'COOKIE', 'SOCIAL', 'EXTERNAL_KEY')),
    constraint identifier_says_something check (written <> '' and normal <> ''),
    constraint identifier_stands_once unique (party_id, kind, normal)
);
create index identifier_points_at on customers.identifier (kind, normal);
create index identifier_of_source on customers.identifier (source_id);

create table customers.address (
    id                 uuid     primary key default uuidv7(),
    party_id           uuid     not null references customers.party,
    label              text     not null default '',
    lines              text[]   not null default '{}',
    dependent_locality text     not null default '',
    locality           text     not null default '',
    admin_area         text     not null default '',
    postcode           text     not null default '',
    sorting_code       text     not null default '',
    country            text     not null default '',
    position           smallint not null default 0,
    source_id          uuid     not null references customers.source,
    since              timestamptz not null default now(),
    constraint address_country_is_iso check (country ~ '^([A-Z]{2})?$')
);
create index address_of_party on customers.address (party_id);
create index address_of_source on customers.address (source_id);

-- What a party is to us, from a day to a day.
create table customers.party_role (
    id        uuid primary key default uuidv7(),
    party_id  uuid not null references customers.party,
    role      text not null,
    since     date not null,
    until     date,
    source_id uuid not null references customers.source,
    constraint party_role_is_known check (role in
        ('SUSPECT', 'PROSPECT', 'VISITOR', 'USER', 'LEAD', 'CLIENT', 'SUPPLIER', 'PARTNER', 'EMPLOYEE')),
    constraint party_role_ends_after_it_began check (until >= since)
);
create unique index party_role_held_once on customers.party_role (party_id, role) where until is null;
create index party_role_of_party on customers.party_role (party_id);
create index party_role_of_source on customers.party_role (source_id);

-- What parties are to each other, read from left to right: Amara works for Halden Robotics.
create table customers.relationship (
    id         uuid primary key default uuidv7(),
    from_id    uuid not null references customers.party,
    to_id      uuid not null references customers.party,
    kind       text not null,
    title      text not null default '',
    department text not null default '',
    since      date,
    until      date,
    source_id  uuid not null references customers.source,
    constraint relationship_kind_is_known check (kind in
        ('WORKS_FOR', 'REPORTS_TO', 'KNOWS', 'MARRIED_TO', 'PARENT_OF', 'MEMBER_OF', 'SUBSIDIARY_OF', 'SUPPLIES', 'ADVISES')),
    constraint relationship_joins_two check (from_id <> to_id),
    constraint relationship_ends_after_it_began check (until >= since)
);
create unique index relationship_stands_once on customers.relationship (from_id, to_id, kind) where until is null;
create index relationship_from on customers.relationship (from_id);
create index relationship_to on customers.relationship (to_id);
create index relationship_of_source on customers.relationship (source_id);

-- Every word of a name that we know, so that a mistyped one finds its neighbours.
create extension if not exists pg_trgm with schema public;
create extension if not exists fuzzystrmatch with schema public;
create table customers.known_word (
    word text primary key
);
create index known_word_resembles on customers.known_word using gin (word public.gin_trgm_ops);
