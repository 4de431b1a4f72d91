-- Who is away from when to when, and who does their work meanwhile.
create table work.absence (
    id          uuid        primary key default uuidv7(),
    account_id  uuid        not null references access.account,
    first_day   date        not null,
    last_day    date        not null,
    reason      text        not null,
    stand_in_id uuid        references access.account,
    created_at  timestamptz not null,
    created_by  uuid        not null references access.account,
    constraint absence_reason_is_known check (reason in ('HOLIDAY', 'ILLNESS', 'OTHER')),
    constraint absence_ends_after_it_begins check (last_day >= first_day),
    constraint nobody_stands_in_for_himself check (stand_in_id <> account_id)
);
create index absence_of on work.absence (account_id, last_day);
create index absence_stand_in on work.absence (stand_in_id, last_day);
create index absence_until on work.absence (last_day);
create index absence_created_by on work.absence (created_by);
select journal.watch('work.absence', subject => 'r.id');

-- Every node remembers who is away, and hears here that it changed.
create function work.tell_absences() returns trigger language plpgsql as $$
begin
    perform pg_notify('rapport_open_pages', 'absences:00000000-0000-0000-0000-000000000000');
    return null;
end $$;
create trigger absence_is_told after insert or update or delete on work.absence
    for each statement execute function work.tell_absences();
