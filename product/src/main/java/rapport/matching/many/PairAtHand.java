package rapport.matching.many;

import rapport.customers.PartyId;
import rapport.customers.PartyKind;

record PairAtHand(PartyId one, PartyId other, PartyKind kind) {}
