-- Who lives in a household, as what, and from when to when. A household is a party: its name, shared address, shared
-- phone and what it says about being contacted stand where those of other parties stand.
create table customers.household_member (
    id           uuid primary key default uuidv7(),
    household_id uuid not null references customers.party,
    party_id     uuid not null references customers.party,
    role         text not null,
    since        date not null,
    until        date,
    constraint household_member_is_another check (household_id <> party_id),
    constraint household_member_role_is_known check (role in ('HEAD', 'PARTNER', 'CHILD', 'PARENT', 'OTHER')),
    constraint household_member_leaves_after_it_came check (until >= since)
);
create unique index household_member_lives_once on customers.household_member (party_id) where until is null;
create index household_member_of_party on customers.household_member (party_id);
create index household_member_of_household on customers.household_member (household_id);
select journal.watch('customers.household_member', subject => 'r.household_id', also => 'r.party_id');
