package rapport.matching;

import java.util.List;
import rapport.access.Viewer;

/// Whom something is about is also asked elsewhere than of pairs of customers. A module that asks contributes one as a
/// bean: a data steward has one place where all that waits is seen.
public interface WaitingElsewhere {
    /// What the viewer may answer, the oldest first.
    List<Waiting> of(Viewer viewer);

    /// @param count how many questions
    /// @param what  what they are about: `rows of contacts.csv`
    /// @param href  where the first of them is asked
    record Waiting(long count, String what, String href) {}
}
