-- The card of a person asks whether a household was found with them.
create index household_proposal_of on customers.household_proposal using gin (people);
