-- People who seem to live together: it follows from what they tell, and is found anew each night.
create table customers.household_proposal (
    id       uuid        primary key default uuidv7(),
    people   uuid[]      not null,
    reasons  text[]      not null,
    found_at timestamptz not null default now(),
    constraint household_proposal_is_of_several check (cardinality(people) >= 2)
);

-- Of whom somebody said that they are no household: they are not proposed again, nor are some of them.
create table customers.household_rejection (
    id         uuid        primary key default uuidv7(),
    people     uuid[]      not null,
    created_by uuid        not null references access.account,
    created_at timestamptz not null default now()
);
create index household_rejection_of on customers.household_rejection using gin (people);
create index household_rejection_by on customers.household_rejection (created_by);
select journal.watch('customers.household_rejection', subject => 'r.id', unwatched => '{created_at}');
