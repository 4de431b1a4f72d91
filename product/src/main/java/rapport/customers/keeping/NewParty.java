package rapport.customers.keeping;

import rapport.customers.PartyId;
import rapport.customers.facts.PartyFacts;

/// A party that is about to be written: its id, what it is made of, and what its own row repeats of that.
record NewParty<F extends PartyFacts>(PartyId id, F facts, Golden golden) {}
