package rapport.intake.origin;

import java.util.List;

/// One row of one file that told us of a party.
///
/// @param key   by which the source knows the record, or empty
/// @param cells title by title, what stood in the row; empty cells are left out
public record Origin(String source, String when, String line, String key, String href, List<Cell> cells) {
    public record Cell(String title, String text) {}
}
