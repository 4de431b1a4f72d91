-- Addresses at which nobody is, as a server said, until whoever knows customers has marked them.
create table messages.unreachable (
    id         uuid primary key default uuidv7(),
    message_id uuid not null references messages.message on delete cascade,
    address    text not null,
    constraint unreachable_says_where check (address <> '')
);
create index unreachable_of_message on messages.unreachable (message_id);
