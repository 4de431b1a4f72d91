package rapport.jobs.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.jobs.JobRow;

/// The jobs that the viewer may see.
///
/// @param everybody whether they are those of all colleagues
/// @param more      where the next page is; null on the last
/// @param mayImport whether the viewer could start the most usual job
public record JobsPage(
        List<Row> underWay,
        List<Tab> tabs,
        List<Row> ended,
        boolean everybody,
        String address,
        @Nullable String more,
        boolean mayImport) {

    /// @param by who started it
    public record Row(JobRow job, String by, boolean canGoOn) {}

    public record Tab(String label, String href, boolean shown) {}

    public boolean isMoving() {
        return !underWay.isEmpty();
    }

    public boolean isEmpty() {
        return underWay.isEmpty() && ended.isEmpty();
    }
}
