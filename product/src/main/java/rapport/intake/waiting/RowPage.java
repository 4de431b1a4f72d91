package rapport.intake.waiting;

import java.util.List;
import rapport.matching.Waterfall;

/// One row of a file, and to whom it was put or may be put.
///
/// @param waits  whether it still waits for an answer
/// @param answer where an answer is sent
/// @param next   the page of the next row that waits; empty where none does
public record RowPage(
        String id,
        String title,
        String line,
        String outcome,
        String chip,
        boolean waits,
        String answer,
        String next,
        List<Cell> cells,
        List<Candidate> candidates) {

    public record Cell(String title, String value) {}

    /// @param href empty where the viewer may not see them, or they are gone
    public record Candidate(String party, String name, String href, String chance, Waterfall waterfall) {}
}
