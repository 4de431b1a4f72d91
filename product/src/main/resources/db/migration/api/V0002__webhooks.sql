-- Who is told of what happens to records, and where. What happened is noted in the transaction in which it happens, and
-- becomes deliveries that are sent in their order; so nothing is told that was rolled back, and nothing that happened is lost.
create table api.webhook (
    id         uuid        primary key default uuidv7(),
    name       text        not null,
    address    text        not null,
    kinds      text[]      not null,
    secret     bytea,
    created_by uuid        not null references access.account,
    created_at timestamptz not null default now(),
    paused_at  timestamptz,
    tries      int         not null default 0,
    next_at    timestamptz not null default now(),
    problem    text        not null default '',
    constraint webhook_name_is_unique unique (name),
    constraint webhook_name_is_short check (length(name) between 1 and 120),
    constraint webhook_tells_something check (cardinality(kinds) > 0)
);
create index webhook_of_account on api.webhook (created_by);

-- What became of a record in one statement. `kind` PARTY stands for people, organisations and households.
create table api.happened (
    id            bigint not null generated always as identity primary key,
    change_set_id uuid   not null,
    kind          text   not null,
    record_id     uuid   not null,
    what          text   not null,
    party_kind    text   not null default '',
    into_id       uuid,
    constraint happened_kind_is_known check (kind in ('PARTY', 'INTERACTION', 'LEAD', 'OPPORTUNITY')),
    constraint happened_what_is_known check (what in ('CREATED', 'CHANGED', 'DELETED'))
);

create table api.delivery (
    id          uuid        primary key default uuidv7(),
    webhook_id  uuid        not null references api.webhook on delete cascade,
    created_at  timestamptz not null default now(),
    events      int         not null,
    body        text        not null,
    state       text        not null default 'WAITING',
    attempts    int         not null default 0,
    answered_at timestamptz,
    answer      text        not null default '',
    constraint delivery_state_is_known check (state in ('WAITING', 'DELIVERED', 'LOST'))
);
create index delivery_of_webhook on api.delivery (webhook_id, id);
create index delivery_waiting on api.delivery (webhook_id, id) where state = 'WAITING';
create index delivery_by_age on api.delivery (created_at);

create function api.note_what_happened() returns trigger language plpgsql as $$
begin
    if not exists (select from api.webhook) then
        return null;
    end if;
    insert into api.happened (change_set_id, kind, record_id, what, party_kind, into_id)
    select distinct r.change_set_id, told.kind, record.id,
           case when told.whole and r.operation = 'I' then 'CREATED'
                when told.whole and r.operation = 'D' then 'DELETED'
                else 'CHANGED' end,
           case when told.heap = 'customers.party' and r.operation = 'D' then r.old ->> 'kind' else '' end,
           case when told.heap = 'customers.merged' and r.operation = 'I' then r.subject end
      from rows r
      join journal.watched w on w.id = r.watched_id
      join (values ('customers.party', 'PARTY', true, 'SUBJECT'), ('customers.person', 'PARTY', false, 'SUBJECT'),
                   ('customers.organisation', 'PARTY', false, 'SUBJECT'), ('customers.identifier', 'PARTY', false, 'SUBJECT'),
                   ('customers.address', 'PARTY', false, 'SUBJECT'), ('customers.party_role', 'PARTY', false, 'SUBJECT'),
                   ('customers.party_tag', 'PARTY', false, 'SUBJECT'), ('customers.consent', 'PARTY', false, 'SUBJECT'),
                   ('customers.preference', 'PARTY', false, 'SUBJECT'), ('customers.relationship', 'PARTY', false, 'BOTH'),
                   ('customers.household_member', 'PARTY', false, 'BOTH'), ('customers.merged', 'PARTY', false, 'KEY'),
                   ('timeline.interaction', 'INTERACTION', true, 'SUBJECT'),
                   ('timeline.participation', 'INTERACTION', false, 'ALSO'),
                   ('sales.lead', 'LEAD', true, 'SUBJECT'), ('sales.answer', 'LEAD', false, 'SUBJECT'),
                   ('sales.opportunity', 'OPPORTUNITY', true, 'SUBJECT'), ('sales.seller', 'OPPORTUNITY', false, 'SUBJECT'),
                   ('sales.buyer', 'OPPORTUNITY', false, 'SUBJECT'), ('sales.rival', 'OPPORTUNITY', false, 'SUBJECT')
           ) as told (heap, kind, whole, whose) using (heap)
     cross join lateral (
           select r.subject where told.whose in ('SUBJECT', 'BOTH')
            union all select r.also where told.whose in ('ALSO', 'BOTH')
            union all select r.key where told.whose = 'KEY') as record (id)
     where record.id is not null;
    return null;
end $$;
create trigger api_notes_what_happened after insert on journal.change referencing new table as rows
    for each statement execute function api.note_what_happened();
