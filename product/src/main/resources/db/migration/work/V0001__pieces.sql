-- Something that waits for a person: a task, a call to make, an appointment. What is for whole days keeps its days; the
-- moment beside them is where they begin for whoever wrote it down, and puts everything into one order. A piece of work
-- may be about a customer, and about a record of another module, which that module tells.
create table work.piece (
    id         uuid        primary key default uuidv7(),
    kind       text        not null,
    subject    text        not null,
    party_id   uuid        references customers.party,
    about_kind text        not null default '',
    about_id   uuid,
    owner_id   uuid        references access.owner,
    priority   int         not null default 2,
    due_at     timestamptz,
    ends_at    timestamptz,
    first_day  date,
    last_day   date,
    place      text        not null default '',
    note       text        not null default '',
    standing   text        not null default 'OPEN',
    closed_at  timestamptz,
    closed_by  uuid        references access.account,
    outcome    text        not null default '',
    created_at timestamptz not null,
    created_by uuid        not null references access.account,
    constraint piece_kind_is_known check (kind in ('TASK', 'CALL', 'APPOINTMENT')),
    constraint piece_has_a_subject check (subject <> ''),
    constraint piece_priority_is_known check (priority between 1 and 3),
    constraint piece_is_about_one_record check ((about_kind = '') = (about_id is null)),
    constraint piece_time_is_whole check (
           (kind <> 'APPOINTMENT' and ends_at is null and last_day is null and (first_day is null or due_at is not null))
        or (kind = 'APPOINTMENT' and due_at is not null and ends_at > due_at
            and (first_day is null) = (last_day is null) and (first_day is null or last_day >= first_day))),
    constraint piece_standing_is_whole check (
           (standing = 'OPEN' and closed_at is null and closed_by is null and outcome = '')
        or (standing in ('DONE', 'DROPPED') and closed_at is not null and closed_by is not null))
);
create index piece_waits_for on work.piece (owner_id, due_at) where standing = 'OPEN';
create index piece_of_owner on work.piece (owner_id, id);
create index piece_of_party on work.piece (party_id, id);
create index piece_of_record on work.piece (about_id, id) where about_id is not null;
create index piece_by_due on work.piece (due_at, id);
create index piece_by_priority on work.piece (priority, id);
create index piece_by_subject on work.piece (lower(subject), id);
create index piece_by_closing on work.piece (closed_at, id) where closed_at is not null;
create index piece_closed_by on work.piece (closed_by);
create index piece_created_by on work.piece (created_by);
-- A week of a calendar reads what begins in it, and the few long ones that began before.
create index piece_in_calendar on work.piece (owner_id, due_at) where ends_at is not null and standing <> 'DROPPED';
create index piece_is_long on work.piece (owner_id, ends_at)
    where ends_at - due_at > interval '1 day' and standing <> 'DROPPED';
select journal.watch('work.piece', subject => 'r.id', also => 'r.party_id');

select journal.name(null, null, 'Let roles see work', 'MIGRATION', '', '');
insert into access.role_right (role_id, record_kind, act, reach)
select held.role_id, 'work', held.act, held.reach
  from access.role_right held where held.record_kind = 'organisation' and held.act <> 'IMPORT'
on conflict do nothing;
-- Whoever may begin work may do away with their own, and with many at once.
insert into access.role_right (role_id, record_kind, act, reach)
select held.role_id, 'work', own.act, 'OWN'
  from access.role_right held cross join (values ('DELETE'), ('BULK')) as own (act)
 where held.record_kind = 'organisation' and held.act = 'CREATE'
on conflict do nothing;
