-- Whom a record may belong to: a colleague or a team. Both share their id with a row here, so that a record has one
-- column for its owner, and one index answers whose it is.
create table access.owner (
    id   uuid primary key,
    kind text not null,
    constraint owner_kind_is_known check (kind in ('ACCOUNT', 'TEAM'))
);
create function access.may_own() returns trigger language plpgsql as $$
begin
    insert into access.owner (id, kind) values (new.id, tg_argv[0]);
    return null;
end $$;
insert into access.owner (id, kind) select id, 'ACCOUNT' from access.account;
create trigger account_may_own after insert on access.account for each row execute function access.may_own('ACCOUNT');

-- Teams stand in a tree. Somebody may be in several.
create table access.team (
    id         uuid        primary key default uuidv7(),
    name       text        not null,
    parent_id  uuid        references access.team,
    created_at timestamptz not null default now(),
    constraint team_name_is_unique unique (name),
    constraint team_has_a_name check (name <> ''),
    constraint team_is_not_above_itself check (parent_id <> id)
);
create index team_below on access.team (parent_id);
create trigger team_may_own after insert on access.team for each row execute function access.may_own('TEAM');

create table access.team_member (
    team_id    uuid    not null references access.team on delete cascade,
    account_id uuid    not null references access.account,
    leads      boolean not null default false,
    primary key (team_id, account_id)
);
create index team_member_is on access.team_member (account_id);

-- What people may do. A role gives, for a kind of record and an act, a reach; what it does not mention it does not give.
-- The built-in administrator may do everything and has no rows.
create table access.role (
    id          uuid        primary key default uuidv7(),
    name        text        not null,
    description text        not null default '',
    built_in    text,
    created_at  timestamptz not null default now(),
    constraint role_name_is_unique unique (name),
    constraint role_has_a_name check (name <> ''),
    constraint role_is_built_in_once unique (built_in),
    constraint role_built_in_is_known check (built_in in ('ADMINISTRATOR', 'MEMBER'))
);

create table access.role_right (
    role_id     uuid not null references access.role on delete cascade,
    record_kind text not null,
    act         text not null,
    reach       text not null,
    primary key (role_id, record_kind, act),
    constraint role_right_act_is_known check (act in ('READ', 'CREATE', 'EDIT', 'DELETE', 'EXPORT', 'IMPORT', 'BULK')),
    constraint role_right_reach_is_known check (reach in ('OWN', 'TEAM', 'BELOW', 'ALL'))
);

-- Fields that a role does not open as wide as the record.
create table access.role_field (
    role_id     uuid not null references access.role on delete cascade,
    record_kind text not null,
    field       text not null,
    openness    text not null,
    primary key (role_id, record_kind, field),
    constraint role_field_openness_is_known check (openness in ('HIDDEN', 'READ_ONLY'))
);

create table access.account_role (
    account_id uuid not null references access.account,
    role_id    uuid not null references access.role,
    primary key (account_id, role_id)
);
create index account_role_held on access.account_role (role_id);

-- A single record, opened to somebody whose roles do not reach it.
create table access.share (
    id          uuid        primary key default uuidv7(),
    record_kind text        not null,
    record_id   uuid        not null,
    with_id     uuid        not null references access.owner,
    may_edit    boolean     not null,
    shared_by   uuid        not null references access.account,
    shared_at   timestamptz not null default now(),
    constraint share_stands_once unique (record_id, with_id)
);
create index share_with on access.share (with_id);
create index share_by on access.share (shared_by);

-- Counted up by every change to the tables above, in its transaction: whoever remembers rights looks whether it has
-- moved.
create table access.rights_version (
    single  boolean primary key default true,
    version bigint  not null,
    constraint rights_version_stands_alone check (single)
);
insert into access.rights_version (version) values (1);
create function access.rights_change() returns trigger language plpgsql as $$
begin
    update access.rights_version set version = version + 1;
    return null;
end $$;
create trigger team_changes_rights after insert or update or delete on access.team execute function access.rights_change();
create trigger team_member_changes_rights after insert or update or delete on access.team_member execute function access.rights_change();
create trigger role_changes_rights after insert or update or delete on access.role execute function access.rights_change();
create trigger role_right_changes_rights after insert or update or delete on access.role_right execute function access.rights_change();
create trigger role_field_changes_rights after insert or update or delete on access.role_field execute function access.rights_change();
create trigger account_role_changes_rights after insert or update or delete on access.account_role execute function access.rights_change();
create trigger share_changes_rights after insert or update or delete on access.share execute function access.rights_change();

insert into access.role (name, description, built_in) values
    ('Administrator', 'May do everything, and looks after accounts, teams, roles and settings.', 'ADMINISTRATOR'),
    ('Member', 'Sees and changes every customer. New colleagues begin with it.', 'MEMBER'),
    ('Sales representative', 'Sees the customers of the team and changes their own.', null),
    ('Sales manager', 'Sees and changes the customers of the team and of the teams below it.', null),
    ('Customer care', 'Sees and changes every customer, but takes none along: no export, no import, no deleting.', null),
    ('Read only', 'Sees every customer and changes nothing.', null);

insert into access.role_right (role_id, record_kind, act, reach)
select role.id, given.record_kind, given.act, given.reach
  from (values
    ('Member', 'READ', 'ALL'), ('Member', 'CREATE', 'ALL'), ('Member', 'EDIT', 'ALL'), ('Member', 'DELETE', 'ALL'),
    ('Member', 'EXPORT', 'ALL'), ('Member', 'IMPORT', 'ALL'), ('Member', 'BULK', 'ALL'),
    ('Sales representative', 'READ', 'TEAM'), ('Sales representative', 'CREATE', 'ALL'),
    ('Sales representative', 'EDIT', 'OWN'), ('Sales representative', 'EXPORT', 'OWN'),
    ('Sales representative', 'BULK', 'OWN'),
    ('Sales manager', 'READ', 'BELOW'), ('Sales manager', 'CREATE', 'ALL'), ('Sales manager', 'EDIT', 'BELOW'),
    ('Sales manager', 'DELETE', 'BELOW'), ('Sales manager', 'EXPORT', 'BELOW'), ('Sales manager', 'IMPORT', 'ALL'),
    ('Sales manager', 'BULK', 'BELOW'),
    ('Customer care', 'READ', 'ALL'), ('Customer care', 'CREATE', 'ALL'), ('Customer care', 'EDIT', 'ALL'),
    ('Read only', 'READ', 'ALL')) as stated (role, act, reach)
  join access.role on role.name = stated.role
 cross join lateral (values ('person', stated.act, stated.reach), ('organisation', stated.act, stated.reach),
                            ('interaction', stated.act, 'ALL')) as given (record_kind, act, reach)
 where given.record_kind <> 'interaction' or given.act in ('READ', 'CREATE');

select journal.watch('access.team', subject => 'r.id');
select journal.watch('access.team_member', subject => 'r.team_id', also => 'r.account_id', key => 'r.account_id', together => true);
select journal.watch('access.role', subject => 'r.id');
select journal.watch('access.role_right', subject => 'r.role_id', key => 'md5(r.record_kind || r.act)::uuid', together => true);
select journal.watch('access.role_field', subject => 'r.role_id', key => 'md5(r.record_kind || r.field)::uuid', together => true);
select journal.watch('access.account_role', subject => 'r.account_id', key => 'r.role_id', together => true);
select journal.watch('access.share', subject => 'r.record_id');

-- A company never shuts itself out: whatever is done or undone, one open account remains that is an administrator. Who
-- takes one away waits for whoever is taking another away.
create function access.keep_an_administrator() returns trigger language plpgsql as $$
begin
    perform from access.role where built_in = 'ADMINISTRATOR' for update;
    if not exists (
        select from access.account_role held
          join access.role on role.id = held.role_id and role.built_in = 'ADMINISTRATOR'
          join access.account on account.id = held.account_id and account.closed_at is null) then
        raise integrity_constraint_violation using message = 'The last administrator stays one';
    end if;
    return null;
end $$;
create constraint trigger an_administrator_remains after update or delete on access.account_role
    deferrable initially deferred for each row execute function access.keep_an_administrator();
create constraint trigger an_administrator_remains after update of closed_at on access.account
    deferrable initially deferred for each row when (new.closed_at is not null)
    execute function access.keep_an_administrator();

select journal.name(null, null, 'Turn roles into records', 'MIGRATION', '', '');
insert into access.account_role (account_id, role_id)
select account.id, role.id from access.account join access.role on role.built_in = account.role;
alter table access.account drop column role;

-- An invitation says with which role, and in which team, somebody begins.
alter table access.invitation drop constraint invitation_is_whole;
alter table access.invitation add column role_id uuid references access.role;
alter table access.invitation add column team_id uuid references access.team on delete set null;
update access.invitation set role_id = role.id from access.role where role.built_in = invitation.role;
alter table access.invitation drop column role;
alter table access.invitation add constraint invitation_is_whole check (
       (account_id is null     and email is not null and name is not null and role_id is not null)
    or (account_id is not null and email is null     and name is null     and role_id is null and team_id is null));
create index invitation_of_role on access.invitation (role_id);
create index invitation_of_team on access.invitation (team_id);
