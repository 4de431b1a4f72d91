package rapport.intake;

import org.jspecify.annotations.Nullable;
import rapport.customers.survival.MatchingMode;
import rapport.intake.mapping.ImportKind;
import rapport.jobs.JobState;

/// The account of one import: what became of each row of the file. When the state is `DONE`, the five counts add up to
/// the total; at every moment each of them equals the rows of that outcome in the database.
///
/// @param matching how its rows are put to customers; null for a draft of which nobody has said
/// @param total   how many rows the file has; null until they were counted
/// @param state   null while it is a draft
/// @param problem why it failed, in a sentence; null when it did not
public record ImportAccount(
        ImportId id,
        String title,
        ImportKind kind,
        @Nullable MatchingMode matching,
        @Nullable JobState state,
        long created,
        long updated,
        long unchanged,
        long refused,
        long waiting,
        @Nullable Long total,
        @Nullable String problem) {

    public boolean isOver() {
        return state != null && state.isOver();
    }
}
