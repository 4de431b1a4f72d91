package rapport.matching;

import java.util.List;
import java.util.stream.Stream;
import rapport.customers.PartyKind;

/// What one source tells of one person or organisation.
///
/// @param key    tells it from all other records that are matched with it
/// @param source where it comes from: two records of one source may be the same customer as well
public record SourceRecord(String key, String source, PartyKind kind, List<Fact> facts) {

    public SourceRecord {
        facts = List.copyOf(facts);
    }

    public static SourceRecord person(String key, String source, Fact... facts) {
        return new SourceRecord(key, source, PartyKind.PERSON, List.of(facts));
    }

    public static SourceRecord organisation(String key, String source, Fact... facts) {
        return new SourceRecord(key, source, PartyKind.ORGANISATION, List.of(facts));
    }

    /// All facts of one sort, in the order in which they were told.
    public <F extends Fact> Stream<F> all(Class<F> sort) {
        return facts.stream().filter(sort::isInstance).map(sort::cast);
    }
}
