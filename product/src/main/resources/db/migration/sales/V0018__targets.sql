-- Whom a company aims at for a while, and why. What its rule holds of is proposed, never added by itself.
create table sales.target_list (
    id         uuid        primary key default uuidv7(),
    name       text        not null,
    purpose    text        not null default '',
    owner_id   uuid        references access.owner,
    begins     date,
    ends       date,
    rule       text        not null default '',
    created_at timestamptz not null,
    constraint target_list_has_a_name check (name <> ''),
    constraint target_list_ends_after_it_begins check (ends >= begins)
);
create index target_list_of_owner on sales.target_list (owner_id);
select journal.watch('sales.target_list', subject => 'r.id');

-- What makes an organisation a good target of a list, and how much. What it comes to is reckoned where it is asked for.
create table sales.fit_rule (
    id             uuid        primary key default uuidv7(),
    target_list_id uuid        not null references sales.target_list,
    name           text        not null,
    rule           text        not null,
    points         int         not null,
    constraint fit_rule_has_a_name check (name <> ''),
    constraint fit_rule_asks_something check (rule <> ''),
    constraint fit_rule_counts check (points <> 0 and points between -100 and 100)
);
create unique index fit_rule_is_called_once on sales.fit_rule (target_list_id, lower(name));
select journal.watch('sales.fit_rule', subject => 'r.target_list_id');

-- In which roles we want to know somebody at each of its targets.
create table sales.wanted_role (
    id             uuid primary key default uuidv7(),
    target_list_id uuid not null references sales.target_list,
    buying_role_id uuid not null references sales.buying_role,
    constraint wanted_role_stands_once unique (target_list_id, buying_role_id)
);
create index wanted_role_is on sales.wanted_role (buying_role_id);
select journal.watch('sales.wanted_role', subject => 'r.target_list_id');

-- An organisation on such a list, and who goes for it.
create table sales.target (
    id             uuid        primary key default uuidv7(),
    target_list_id uuid        not null references sales.target_list,
    party_id       uuid        not null references customers.party,
    owner_id       uuid        references access.owner,
    added_at       timestamptz not null,
    added_by       uuid        not null references access.account,
    constraint target_stands_once unique (target_list_id, party_id)
);
create index target_is on sales.target (party_id);
create index target_of_owner on sales.target (owner_id);
create index target_added_by on sales.target (added_by);
select journal.watch('sales.target', subject => 'r.id', also => 'r.party_id');

-- What a piece of work about a target is for: the objective that it serves, what we expect of it and, once it is done,
-- how it went. It goes with the work.
create table sales.move (
    id           uuid primary key default uuidv7(),
    target_id    uuid not null references sales.target,
    piece_id     uuid not null references work.piece on delete cascade deferrable initially deferred,
    objective_id uuid references sales.objective on delete set null deferrable initially deferred,
    effect       text,
    went         text,
    constraint move_is_one_piece_of_work unique (piece_id),
    constraint move_effect_is_known check (effect in ('CONTACT', 'ROLE', 'ANSWER', 'DEAL', 'OBJECTIVE')),
    constraint move_went_is_known check (went in ('WELL', 'SO_SO', 'BADLY', 'NOT_REACHED'))
);
create index move_of_target on sales.move (target_id);
create index move_for_objective on sales.move (objective_id);
select journal.watch('sales.move', subject => 'r.target_id');

-- What somebody is when their organisation buys, whether there is a deal or not.
create table sales.stakeholder (
    id             uuid        primary key default uuidv7(),
    party_id       uuid        not null references customers.party,
    person_id      uuid        not null references customers.party,
    buying_role_id uuid        not null references sales.buying_role,
    added_at       timestamptz not null,
    added_by       uuid        not null references access.account,
    constraint stakeholder_stands_once unique (party_id, person_id)
);
create index stakeholder_person on sales.stakeholder (person_id);
create index stakeholder_in_role on sales.stakeholder (buying_role_id);
create index stakeholder_added_by on sales.stakeholder (added_by);
select journal.watch('sales.stakeholder', subject => 'r.party_id', also => 'r.person_id');

-- Who is what when an organisation buys: as it was said of the organisation, and of each of its deals.
create view sales.known_role as
select said.party_id, said.person_id, said.buying_role_id, null::uuid as opportunity_id
  from sales.stakeholder said
union all
select deal.party_id, buyer.person_id, buyer.buying_role_id, deal.id
  from sales.buyer join sales.opportunity deal on deal.id = buyer.opportunity_id;

-- Every node remembers what makes a good target, and hears here that it changed.
create function sales.tell_fit() returns trigger language plpgsql as $$
begin
    perform pg_notify('rapport_open_pages', 'fit:00000000-0000-0000-0000-000000000000');
    return null;
end $$;
create trigger fit_rule_is_told after insert or update or delete on sales.fit_rule
    for each statement execute function sales.tell_fit();

select journal.name(null, null, 'Let roles see targets', 'MIGRATION', '', '');
insert into access.role_right (role_id, record_kind, act, reach)
select held.role_id, 'target', held.act, held.reach
  from access.role_right held
 where held.record_kind = 'opportunity' and held.act in ('READ', 'CREATE', 'EDIT', 'DELETE', 'EXPORT', 'BULK')
on conflict do nothing;
