package rapport.customers.adding;

import java.util.Map;
import rapport.customers.facts.PartyFacts;

/// What was typed, read: facts, or field by field what has to be put right.
public sealed interface NewParty {
    record Told(PartyFacts facts) implements NewParty {}

    record Incomplete(Map<String, String> problems) implements NewParty {}
}
