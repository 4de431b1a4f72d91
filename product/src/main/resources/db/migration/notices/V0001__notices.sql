-- What one person was told. It is read when the person says so, or has opened the page that lists it.
create table notices.notice (
    id         uuid        primary key default uuidv7(),
    account_id uuid        not null references access.account,
    kind       text        not null,
    sentence   text        not null,
    action     text        not null,
    link       text        not null,
    created_at timestamptz not null,
    read_at    timestamptz,
    constraint notice_kind_is_known check (kind in ('NEWS', 'TROUBLE')),
    constraint notice_says_something check (sentence <> '' and action <> ''),
    constraint notice_leads_to_a_page_of_ours check (link like '/%' and link not like '//%')
);
create index notice_of_account on notices.notice (account_id, id);
create index notice_unread on notices.notice (account_id, id) where read_at is null;
create index notice_by_age on notices.notice (created_at);
