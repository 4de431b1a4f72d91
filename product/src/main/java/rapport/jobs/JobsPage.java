package rapport.jobs;

import java.util.List;

/// What the machine does in the background, and what it has done.
public record JobsPage(List<JobRow> rows) {
    public boolean isMoving() {
        return rows.stream().anyMatch(row -> !row.over());
    }
}
