-- The servers of the company: the one that takes what we send, and the one on which colleagues have their boxes (empty
-- where they have none). What the first said last stands here in words.
create table messages.sending (
    id           int  primary key default 1,
    host         text not null,
    port         int  not null,
    security     text not null,
    user_name    text not null default '',
    secret       bytea,
    from_address text not null,
    from_name    text not null default '',
    box_host     text not null default '',
    box_port     int  not null default 993,
    box_security text not null default 'TLS',
    retry_at     timestamptz,
    tries        int  not null default 0,
    worked_at    timestamptz,
    problem      text not null default '',
    problem_at   timestamptz,
    constraint sending_is_one check (id = 1),
    constraint sending_security_is_known check (security in ('TLS', 'STARTTLS', 'NONE')),
    constraint sending_box_security_is_known check (box_security in ('TLS', 'STARTTLS', 'NONE')),
    constraint sending_has_a_port check (port between 1 and 65535 and box_port between 1 and 65535),
    constraint sending_problem_has_an_hour check ((problem = '') = (problem_at is null))
);

-- A box at which mail arrives: of one colleague, or shared by all where it has no account. The position (`uid_validity`,
-- `last_uid`) is written in the transaction that keeps the messages up to it, so that nothing is fetched twice or lost.
create table messages.box (
    id           uuid primary key default uuidv7(),
    name         text not null,
    address      text not null,
    account_id   uuid references access.account,
    host         text not null,
    port         int  not null,
    security     text not null,
    user_name    text not null,
    secret       bytea,
    folder       text not null default 'INBOX',
    files_itself boolean not null default true,
    uid_validity bigint,
    last_uid     bigint not null default 0,
    paused_at    timestamptz,
    next_at      timestamptz not null,
    tries        int  not null default 0,
    worked_at    timestamptz,
    problem      text not null default '',
    problem_at   timestamptz,
    created_by   uuid not null references access.account,
    constraint box_has_a_name check (name <> '' and address <> '' and user_name <> ''),
    constraint box_security_is_known check (security in ('TLS', 'STARTTLS', 'NONE')),
    constraint box_has_a_port check (port between 1 and 65535),
    constraint box_problem_has_an_hour check ((problem = '') = (problem_at is null))
);
create index box_of_account on messages.box (account_id);
create index box_created_by on messages.box (created_by);
create index box_by_address on messages.box (lower(address));
create index box_due on messages.box (next_at) where paused_at is null;

-- One message, whichever way it went; the outbox is those that wait. A message that is being handed to the server is
-- SENDING: whoever finds it so after a crash knows that it may have arrived.
create table messages.message (
    id           uuid   primary key default uuidv7(),
    state        text   not null,
    box_id       uuid   references messages.box on delete set null,
    account_id   uuid   references access.account,
    header_id    text   not null,
    thread_id    uuid   not null,
    answers      text[] not null default '{}',
    from_address text   not null,
    from_name    text   not null default '',
    sent_to      text[] not null default '{}',
    copied_to    text[] not null default '{}',
    subject      text   not null default '',
    words        text   not null default '',
    html         text   not null default '',
    at           timestamptz not null,
    automatic    boolean not null default false,
    note         text   not null default '',
    due_at       timestamptz,
    attempts     int    not null default 0,
    problem      text   not null default '',
    handled_at   timestamptz,
    constraint message_state_is_known check (state in ('RECEIVED', 'WAITING', 'SENDING', 'SENT', 'REFUSED', 'FAILED')),
    constraint message_state_is_whole check (
           (state = 'RECEIVED' and due_at is null     and attempts = 0 and problem = '')
        or (state = 'WAITING'  and due_at is not null)
        or (state = 'SENDING'  and due_at is not null and attempts > 0)
        or (state = 'SENT'     and due_at is null     and problem = '')
        or (state in ('REFUSED', 'FAILED') and due_at is null and problem <> '')),
    constraint message_is_of_moderate_length check
        (length(header_id) <= 500 and length(subject) <= 1000 and length(words) <= 1000000 and length(html) <= 2000000)
);
create index message_of_box on messages.message (box_id, id desc);
create index message_of_account on messages.message (account_id, id desc);
create index message_by_header on messages.message (header_id);
create index message_of_thread on messages.message (thread_id, at);
create index message_due on messages.message (due_at) where state in ('WAITING', 'SENDING');
create index message_unhandled on messages.message (id) where handled_at is null;
create index message_outgoing on messages.message (id desc) where state <> 'RECEIVED' and box_id is null;

-- A message that has begun to go. While it has not, the act that wrote it can be undone, and the message never was; the
-- journal finds that something hangs on it from then on.
create table messages.dispatch (
    message_id uuid primary key references messages.message,
    begun_at   timestamptz not null
);

-- What was attached. The bytes lie apart, once, however often they came; those that were too large stay where they are,
-- and only the name is kept.
create table messages.content (
    hash    bytea primary key,
    bytes   bytea not null,
    kept_at timestamptz not null default now()
);
alter table messages.content alter column bytes set storage external;
create table messages.attachment (
    id         uuid   primary key default uuidv7(),
    message_id uuid   not null references messages.message on delete cascade,
    name       text   not null,
    type       text   not null,
    size       bigint not null,
    hash       bytea  references messages.content,
    note       text   not null default '',
    constraint attachment_is_kept_or_says_why check (hash is not null or note <> '')
);
create index attachment_of_message on messages.attachment (message_id, id);
create index attachment_with_content on messages.attachment (hash);

-- How far a message is, the machine tells: only that it was written, came, or was taken back is an act.
select journal.watch('messages.message', subject => 'r.id', unwatched => '{state,box_id,due_at,attempts,problem,handled_at}');
select journal.watch('messages.attachment', subject => 'r.message_id');
