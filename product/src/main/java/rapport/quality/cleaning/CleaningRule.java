package rapport.quality.cleaning;

import java.util.stream.Stream;
import rapport.customers.facts.PartyFacts;

/// Finds one kind of dirt. It proposes and never writes.
interface CleaningRule {
    /// Its name in addresses and in what is kept; it stays.
    String key();

    /// As a heading: “Names in capitals”.
    String title();

    /// Why it proposes what it does, in a sentence.
    String says();

    Stream<Finding> in(PartyFacts facts);
}
