package rapport.intake.account;

import java.util.List;

/// All imports, newest first.
public record ImportsPage(List<Row> rows) {
    /// @param waiting how many of its rows wait for an answer; empty where none does
    public record Row(
            String href,
            String title,
            String kind,
            String chip,
            String state,
            String when,
            String created,
            String updated,
            String unchanged,
            String refused,
            String waiting) {}
}
