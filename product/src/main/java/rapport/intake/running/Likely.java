package rapport.intake.running;

import rapport.matching.MatchedPair;

/// Somebody whom a row may be about, because of what both tell.
record Likely(Subject subject, MatchedPair pair) {}
