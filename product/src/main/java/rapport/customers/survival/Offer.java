package rapport.customers.survival;

import java.time.Instant;
import rapport.customers.facts.PartyFacts;

/// What one source tells of a party.
///
/// @param at   when it said so last
/// @param link the page that shows how it came; empty where there is none
public record Offer(KnownSource source, Instant at, PartyFacts facts, String link) {}
