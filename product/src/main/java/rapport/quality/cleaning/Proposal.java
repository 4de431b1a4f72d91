package rapport.quality.cleaning;

import rapport.customers.PartyId;

/// A finding in one customer that nobody has decided about.
record Proposal(ProposalId id, PartyId party, String rule, Place place, String before, String after) {}
