package rapport.intake;

import java.util.List;
import rapport.intake.reading.Part;
import rapport.intake.reading.RefusedMember;

/// What came of a first look into a file that was handed in.
public sealed interface Drafted {
    /// A table, whose mapping may now be corrected.
    record Table(ImportId id) implements Drafted {}

    /// A zip; each of its parts becomes an import of its own.
    record Archive(List<Part> parts, List<RefusedMember> refused) implements Drafted {}

    /// @param reason what is wrong with the file and what to do about it
    record Unreadable(String reason) implements Drafted {}
}
