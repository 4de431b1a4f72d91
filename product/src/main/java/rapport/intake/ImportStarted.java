package rapport.intake;

import java.util.List;
import rapport.intake.reading.RefusedMember;

/// What came of asking to import a file.
public sealed interface ImportStarted {
    /// One import for a table; one for each part of a zip.
    ///
    /// @param refused what the zip holds beside, and why it is not read
    record Yes(List<ImportId> imports, List<RefusedMember> refused) implements ImportStarted {}

    /// @param why a sentence that says what to do
    record No(String why) implements ImportStarted {}
}
