-- Messages that came and of which nobody knows whose they are, until somebody files them or sets them aside. What a program
-- sent that nobody knows stands here set aside from the beginning.
create table correspondence.unfiled (
    message_id   uuid primary key references messages.message on delete cascade,
    box_id       uuid references messages.box on delete set null,
    account_id   uuid references access.account,
    from_address text        not null,
    at           timestamptz not null,
    aside_at     timestamptz
);
create index unfiled_of_account on correspondence.unfiled (account_id, message_id) where aside_at is null;
create index unfiled_by_account on correspondence.unfiled (account_id);
create index unfiled_of_box on correspondence.unfiled (box_id);
create index unfiled_from on correspondence.unfiled (lower(from_address));
select journal.watch('correspondence.unfiled', subject => 'r.message_id', key => 'r.message_id', unwatched => '{box_id}');
