-- What we know of an organisation to which we sell, beside what it is. Which of our products it has, could have, or has
-- from a competitor: said by hand.
create table sales.holding (
    id            uuid        primary key default uuidv7(),
    party_id      uuid        not null references customers.party,
    product_id    uuid        not null references catalog.product,
    state         text        not null,
    competitor_id uuid        references sales.competitor,
    remark        text        not null default '',
    constraint holding_stands_once unique (party_id, product_id),
    constraint holding_state_is_known check (state in ('HAS', 'COULD', 'COMPETITOR')),
    constraint holding_is_of_a_competitor check (competitor_id is null or state = 'COMPETITOR')
);
create index holding_of_product on sales.holding (product_id);
create index holding_of_competitor on sales.holding (competitor_id);
select journal.watch('sales.holding', subject => 'r.party_id');

-- What we want with an account.
create table sales.account_plan (
    id       uuid primary key default uuidv7(),
    party_id uuid not null references customers.party,
    goals    text not null default '',
    note     text not null default '',
    constraint account_has_one_plan unique (party_id)
);
select journal.watch('sales.account_plan', subject => 'r.party_id');

create table sales.objective (
    id         uuid        primary key default uuidv7(),
    party_id   uuid        not null references customers.party,
    name       text        not null,
    owner_id   uuid        references access.owner,
    due        date,
    met_at     timestamptz,
    created_at timestamptz not null,
    constraint objective_has_a_name check (name <> '')
);
create index objective_of_account on sales.objective (party_id, id);
create index objective_of_owner on sales.objective (owner_id);
select journal.watch('sales.objective', subject => 'r.party_id');

-- How an account is, as somebody saw it that day, and why. The latest one counts.
create table sales.health (
    id       uuid        primary key default uuidv7(),
    party_id uuid        not null references customers.party,
    value    text        not null,
    reason   text        not null,
    said_at  timestamptz not null,
    said_by  uuid        not null references access.account,
    constraint health_value_is_known check (value in ('GOOD', 'FAIR', 'POOR')),
    constraint health_has_a_reason check (reason <> '')
);
create index health_of_account on sales.health (party_id, id);
create index health_said_by on sales.health (said_by);
select journal.watch('sales.health', subject => 'r.party_id');
