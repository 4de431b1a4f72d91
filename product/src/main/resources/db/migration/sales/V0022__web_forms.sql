-- A form by which strangers turn to us, on a page of ours or on the company's own site. Leads name it as where they came
-- from, so it is closed, never deleted.
create table sales.web_form (
    id         uuid        primary key default uuidv7(),
    name       text        not null,
    title      text        not null,
    intro      text        not null default '',
    asks       jsonb       not null,
    source     text        not null,
    owner_id   uuid        not null references access.owner,
    policy     text,
    purpose_id uuid        references customers.purpose,
    wording    text        not null default '',
    confirmed  boolean     not null default true,
    thanks     text        not null,
    redirect   text        not null default '',
    origins    text[]      not null default '{}',
    house      text        not null,
    seal       bytea       not null default sha256((gen_random_uuid()::text || gen_random_uuid()::text)::bytea),
    kept_by    uuid        not null references access.account,
    created_at timestamptz not null default now(),
    closed_at  timestamptz,
    constraint web_form_is_named check (name <> '' and title <> '' and source <> '' and thanks <> ''),
    constraint web_form_asks_something check (jsonb_typeof(asks) = 'array' and jsonb_array_length(asks) > 0),
    constraint web_form_policy_is_known check (policy in ('BY_TURNS', 'BY_LOAD')),
    constraint web_form_says_what_is_agreed_to check ((purpose_id is null) = (wording = ''))
);
create unique index web_form_is_called_once on sales.web_form (lower(name));
create index web_form_owner on sales.web_form (owner_id);
create index web_form_purpose on sales.web_form (purpose_id);
create index web_form_kept_by on sales.web_form (kept_by);
-- The seal marks what the form hands out, and belongs into no history.
select journal.watch('sales.web_form', subject => 'r.id', unwatched => '{seal}');

-- What came by it, as it was typed: each became a lead. The wording is what whoever asked agreed to, empty where they
-- did not; the network address is part of that proof, and limits how much comes from one place.
create table sales.enquiry (
    id          uuid        primary key default uuidv7(),
    web_form_id uuid        not null references sales.web_form,
    lead_id     uuid        not null references sales.lead,
    token       text        not null,
    told        jsonb       not null,
    known       boolean     not null,
    wording     text        not null default '',
    address     text        not null,
    site        text        not null default '',
    came_at     timestamptz not null,
    constraint enquiry_comes_once unique (web_form_id, token),
    constraint enquiry_is_one_lead unique (lead_id)
);
create index enquiry_by_form on sales.enquiry (web_form_id, came_at);
create index enquiry_by_address on sales.enquiry (address, came_at);
select journal.watch('sales.enquiry', subject => 'r.lead_id');

-- Whoever is surely known asks as who they are; what a form tells changes nobody.
select journal.name(null, null, 'Know who asks by a form', 'MIGRATION', '', '');
insert into customers.source (name) values ('Web forms') on conflict do nothing;
insert into customers.source_trust (source_id, trust, matching)
select id, 50, 'MATCH' from customers.source where name = 'Web forms'
on conflict do nothing;
