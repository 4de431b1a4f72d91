package rapport.intake.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.PartyFacts;

/// What came of one row: facts about one party, the reasons why it is refused, or nothing because it is blank.
public sealed interface RowFacts {

    /// @param sourceKey the key of the record in the other system, or null
    /// @param warnings  what was kept although it is doubtful, and what was moved to the note
    /// @param consents  what it says of what somebody agreed to
    record Told(PartyFacts facts, @Nullable String sourceKey, List<Problem> warnings, ToldConsents consents)
            implements RowFacts {}

    /// @param problems at least one
    record Refused(List<Problem> problems) implements RowFacts {}

    record Blank() implements RowFacts {}

    /// Reads one row. For many rows of a table make one {@link RowReader}.
    static RowFacts of(Mapping mapping, List<String> header, List<String> cells) {
        return new RowReader(mapping, header, List.of()).read(cells);
    }
}
