package rapport.intake.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.jobs.JobRow;

/// The account of one import.
///
/// @param show  whose rows are listed: the name of an outcome in small letters, or empty for all
/// @param next  the number after which the next page begins; -1 when this is the last
/// @param canUndo whether the viewer is offered to take the import back
/// @param undone  whether it was taken back, or is being taken back
/// @param alone false when another import is being written at the same time
public record AccountPage(
        String id,
        String title,
        String chip,
        String state,
        String when,
        String source,
        JobRow job,
        boolean canGoOn,
        boolean canUndo,
        boolean undone,
        boolean alone,
        List<Tile> tiles,
        String total,
        boolean addsUp,
        String show,
        long after,
        List<Row> rows,
        long next) {

    public record Tile(String show, String count, String label, String hint, String colour, String icon) {}

    /// @param href     the page of the party, or empty
    /// @param why      the page that says why it was put there, or asks; empty where nothing was weighed
    /// @param likeness how probable it was, in words
    public record Row(
            String line,
            String cells,
            String outcome,
            String chip,
            String reason,
            String party,
            String href,
            String why,
            String likeness) {}

    public boolean hasRefused() {
        return tiles.stream()
                .anyMatch(tile -> tile.show().equals("refused") && !tile.count().equals("0"));
    }

    public @Nullable String poll() {
        return job.over() ? null : "/imports/" + id + "?show=" + show + "&after=" + after;
    }
}
