package rapport.intake.account;

import java.util.List;

/// All imports, newest first.
public record ImportsPage(List<Row> rows) {
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
            String refused) {}
}
