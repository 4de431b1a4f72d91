-- What was found before rows could wait would not add up any more: it is found again.
update intake.import set findings = null where findings is not null;

-- How the rows of an import are put to customers. Until it is started nothing may stand here: then its source says.
alter table intake.import
    add column matching text,
    add column waiting  bigint not null default 0,
    add constraint import_matching_is_known check (matching in ('CREATE', 'MATCH', 'ASK')),
    drop constraint import_is_a_draft_or_started,
    drop constraint import_counts_up;
update intake.import set matching = 'CREATE' where job_id is not null;
alter table intake.import
    add constraint import_is_a_draft_or_started check (
           (job_id is null     and source_id is null     and started_at is null
               and created = 0 and updated = 0 and unchanged = 0 and refused = 0 and waiting = 0)
        or (job_id is not null and source_id is not null and started_at is not null and matching is not null)),
    add constraint import_counts_up
        check (created >= 0 and updated >= 0 and unchanged >= 0 and refused >= 0 and waiting >= 0);

-- A row that waits has nobody until a person says who it is.
alter table intake.source_record
    drop constraint source_record_outcome_is_known,
    drop constraint source_record_outcome_is_whole,
    add constraint source_record_outcome_is_known
        check (outcome in ('CREATED', 'UPDATED', 'UNCHANGED', 'REFUSED', 'WAITING')),
    add constraint source_record_outcome_is_whole check (
           (outcome in ('CREATED', 'UPDATED', 'UNCHANGED') and party_id is not null)
        or (outcome = 'REFUSED' and party_id is null and reason <> '')
        or (outcome = 'WAITING' and party_id is null));

-- To whom a row was put because of what both tell, and why; of a row that waits, to whom it may be put.
create table intake.likeness (
    import_id   uuid   not null references intake.import,
    row_number  bigint not null,
    party_id    uuid   not null,
    probability real   not null,
    reasons     text   not null,
    primary key (import_id, row_number, party_id)
);
create index likeness_of_party on intake.likeness (party_id);

alter table intake.connection
    add column matching text,
    add constraint connection_matching_is_known check (matching in ('CREATE', 'MATCH', 'ASK'));

-- Rows that waited when they came, also after somebody said who they are.
alter table intake.source_record add column asked boolean not null default false;

-- What a person said of a row that waited. Taking it back lets the row wait again.
create table intake.answer (
    id         uuid        primary key default uuidv7(),
    import_id  uuid        not null references intake.import,
    row_number bigint      not null,
    party_id   uuid        not null,
    outcome    text        not null,
    created_by uuid        not null references access.account,
    created_at timestamptz not null default now(),
    constraint answer_is_given_once unique (import_id, row_number),
    constraint answer_outcome_is_known check (outcome in ('CREATED', 'UPDATED', 'UNCHANGED'))
);
create index answer_about_party on intake.answer (party_id);
create index answer_created_by on intake.answer (created_by);
select journal.watch('intake.answer', subject => 'r.import_id', unwatched => '{created_at}');
