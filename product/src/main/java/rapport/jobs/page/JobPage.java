package rapport.jobs.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.jobs.JobRow;

/// One job with its account.
///
/// @param act   the page of what it changed, where it can be taken back; empty where it changed nothing
/// @param tiles empty for a job whose account stands on the page of its subject
/// @param show  the outcome whose lines are listed, or empty for all
/// @param more  where the next page is; null on the last
public record JobPage(
        JobRow job,
        String by,
        String when,
        boolean canGoOn,
        String act,
        List<Tile> tiles,
        String show,
        long after,
        List<Line> lines,
        @Nullable String more) {

    public record Tile(String show, String count, String label, String colour, String icon) {}

    public record Line(String subject, String link, String outcome, String chip, String reason) {}

    public String address() {
        return "/jobs/" + job.id() + "?show=" + show + "&after=" + after;
    }
}
