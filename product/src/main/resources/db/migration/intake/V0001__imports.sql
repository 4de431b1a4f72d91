-- A file as it was handed in, in pieces, so that any node can read it again from anywhere.
create table intake.upload (
    id         uuid        primary key default uuidv7(),
    name       text        not null,
    size       bigint      not null,
    account_id uuid        not null references access.account,
    created_at timestamptz not null default now(),
    constraint upload_has_a_name check (name <> '')
);
create index upload_of_account on intake.upload (account_id);

create table intake.upload_piece (
    upload_id uuid  not null references intake.upload on delete cascade,
    number    int   not null,
    bytes     bytea not null,
    primary key (upload_id, number)
);
-- Most files are packed already or small: packing each piece again costs more than it saves.
alter table intake.upload_piece alter column bytes set storage external;

-- How the columns of files of one shape become facts, kept under a name for the next time.
create table intake.mapping (
    id         uuid        primary key default uuidv7(),
    name       text        not null,
    kind       text        not null,
    definition jsonb       not null,
    created_by uuid        not null references access.account,
    updated_at timestamptz not null default now(),
    constraint mapping_name_is_unique unique (name),
    constraint mapping_has_a_name check (name <> ''),
    constraint mapping_kind_is_known check (kind in ('PEOPLE', 'ORGANISATIONS'))
);
create index mapping_of_account on intake.mapping (created_by);

-- One table of one file on its way in. Until it is started it is a draft, and everything about it may change; from then
-- on it has a job and a source, and what became of its rows is counted in the transaction that writes them.
create table intake.import (
    id          uuid        primary key default uuidv7(),
    upload_id   uuid        not null references intake.upload,
    part        text        not null default '',
    title       text        not null,
    kind        text        not null,
    choices     jsonb       not null,
    header      text[]      not null,
    mapping     jsonb       not null,
    source_name text        not null,
    source_id   uuid        references customers.source,
    job_id      uuid        references jobs.job,
    check_id    uuid        references jobs.job,
    findings    jsonb,
    created     bigint      not null default 0,
    updated     bigint      not null default 0,
    unchanged   bigint      not null default 0,
    refused     bigint      not null default 0,
    row_count   bigint,
    created_by  uuid        not null references access.account,
    created_at  timestamptz not null default now(),
    started_at  timestamptz,
    constraint import_kind_is_known check (kind in ('PEOPLE', 'ORGANISATIONS')),
    constraint import_has_a_source_name check (source_name <> ''),
    constraint import_is_a_draft_or_started check (
           (job_id is null     and source_id is null     and started_at is null
               and created = 0 and updated = 0 and unchanged = 0 and refused = 0)
        or (job_id is not null and source_id is not null and started_at is not null)),
    constraint import_counts_up check (created >= 0 and updated >= 0 and unchanged >= 0 and refused >= 0)
);
create index import_of_upload on intake.import (upload_id);
create index import_of_source on intake.import (source_id);
create index import_of_account on intake.import (created_by);
create unique index import_run_by_job on intake.import (job_id);
create unique index import_checked_by_job on intake.import (check_id);

-- Every row of every import, as it came, and what became of it. The key is that of the record in its source; a row that
-- has neither key nor e-mail is known by the digest of its cells, written after a '#'. The source is that of the import,
-- repeated for the look-up by key; checking it again for each of a million rows would cost a tenth of the time.
create table intake.source_record (
    import_id  uuid        not null references intake.import,
    row_number bigint      not null,
    line       bigint      not null,
    source_id  uuid        not null,
    source_key text,
    cells      text[]      not null,
    outcome    text        not null,
    reason     text        not null default '',
    party_id   uuid        references customers.party,
    primary key (import_id, row_number),
    constraint source_record_outcome_is_known check (outcome in ('CREATED', 'UPDATED', 'UNCHANGED', 'REFUSED')),
    constraint source_record_outcome_is_whole check (
           (outcome in ('CREATED', 'UPDATED', 'UNCHANGED') and party_id is not null)
        or (outcome = 'REFUSED' and party_id is null and reason <> ''))
);
create index source_record_of_party on intake.source_record (party_id) where party_id is not null;
create index source_record_by_key on intake.source_record (source_id, source_key) where source_key is not null;
-- Most rows of most imports are created: a list of those is read by the primary key.
create index source_record_by_outcome on intake.source_record (import_id, outcome, row_number) where outcome <> 'CREATED';
