-- What somebody may be in a purchase of a customer. What was once used is retired, never deleted. A needed one is missed
-- where a deal has nobody in it.
create table sales.buying_role (
    id         uuid        primary key default uuidv7(),
    name       text        not null,
    needed     boolean     not null,
    position   int         not null,
    created_at timestamptz not null default now(),
    retired_at timestamptz,
    constraint buying_role_has_a_name check (name <> '')
);
create unique index buying_role_is_called_once on sales.buying_role (lower(name)) where retired_at is null;
select journal.watch('sales.buying_role', subject => 'r.id');

-- Who has a say in a purchase, how much of a say, and how they think of us.
create table sales.buyer (
    id             uuid        primary key default uuidv7(),
    opportunity_id uuid        not null references sales.opportunity,
    person_id      uuid        not null references customers.party,
    buying_role_id uuid        not null references sales.buying_role,
    attitude       text        not null,
    influence      text        not null,
    remark         text        not null default '',
    added_at       timestamptz not null,
    added_by       uuid        not null references access.account,
    constraint buyer_stands_once unique (opportunity_id, person_id),
    constraint buyer_attitude_is_known check (attitude in ('AGAINST', 'UNKNOWN', 'NEUTRAL', 'FOR')),
    constraint buyer_influence_is_known check (influence in ('HIGH', 'SOME', 'LITTLE'))
);
create index buyer_person on sales.buyer (person_id);
create index buyer_in_role on sales.buyer (buying_role_id);
create index buyer_added_by on sales.buyer (added_by);
select journal.watch('sales.buyer', subject => 'r.opportunity_id', also => 'r.person_id');

select journal.name(null, null, 'Begin with the usual roles of buying people', 'MIGRATION', '', '');
insert into sales.buying_role (name, needed, position)
values ('Economic buyer', true, 1), ('Champion', true, 2), ('Decider', false, 3), ('Technical evaluator', false, 4),
       ('User', false, 5), ('Blocker', false, 6);
