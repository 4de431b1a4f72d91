package rapport.intake.running;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to be done with one row.
sealed interface Match {
    ImportRow row();

    /// The first row about somebody new.
    record First(ImportRow row, Subject subject) implements Match {}

    /// A row about somebody whom we know, or whom an earlier row told us of.
    ///
    /// @param because null where a key or an e-mail says so
    record Again(ImportRow row, Subject subject, @Nullable Likely because) implements Match {}

    /// A row of which a person has to say whom it is about.
    record Waits(ImportRow row, List<Likely> candidates) implements Match {}

    record Refused(ImportRow row, String reason) implements Match {}
}
