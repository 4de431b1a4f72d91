-- What was counted, with its moment. Among all customers, or those of one owner or one source.
create table quality.measurement (
    id uuid        primary key default uuidv7(),
    at timestamptz not null
);
create index measurement_by_moment on quality.measurement (at desc);
create table quality.counted (
    measurement_id uuid   not null references quality.measurement,
    among          text   not null,
    of_id          uuid   not null,
    measure        text   not null,
    asked          bigint not null,
    wrong          bigint not null,
    primary key (measurement_id, among, of_id, measure),
    constraint counted_among_is_known check (among in ('ALL', 'OWNER', 'SOURCE')),
    constraint counted_wrong_were_asked check (wrong between 0 and asked)
);

-- What a measure ought to be, in per cent.
create table quality.aim (
    id       uuid         primary key default uuidv7(),
    measure  text         not null unique,
    baseline numeric(5,2) not null,
    target   numeric(5,2) not null,
    weight   int          not null,
    constraint aim_is_a_share check (baseline between 0 and 100 and target between 0 and 100),
    constraint aim_weighs_little check (weight between 0 and 9)
);
select journal.watch('quality.aim', subject => 'r.id');

-- What is done about it, by whom and until when.
create table quality.action (
    id         uuid        primary key default uuidv7(),
    measure    text        not null,
    what       text        not null,
    owner_id   uuid        not null references access.owner,
    due        date        not null,
    created_at timestamptz not null default now(),
    created_by uuid        not null references access.account,
    done_at    timestamptz,
    constraint action_says_what check (what <> '')
);
create index action_of_measure on quality.action (measure);
create index action_of_owner on quality.action (owner_id);
create index action_created_by on quality.action (created_by);
select journal.watch('quality.action', subject => 'r.id');

-- Who may see the figures of the whole company, and who may say what they ought to be.
select journal.name(null, null, 'Let roles see information quality', 'MIGRATION', '', '');
insert into access.role_right (role_id, record_kind, act, reach)
select role.id, 'quality', given.act, 'ALL'
  from (values ('Member', 'READ'), ('Member', 'EDIT'), ('Sales manager', 'READ'), ('Customer care', 'READ'),
               ('Read only', 'READ')) as given (name, act)
  join access.role on role.name = given.name
on conflict do nothing;
