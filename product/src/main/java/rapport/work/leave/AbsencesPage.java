package rapport.work.leave;

import java.util.List;

/// Who is away, and who will be.
///
/// @param now   those who are away today, and `later` those who will be
public record AbsencesPage(List<Line> now, List<Line> later) {
    /// @param hue     of the face
    /// @param days    as in “4 May 2026 – 8 May 2026”
    /// @param word    “Away”; why, for whoever may see it
    /// @param standIn empty for nobody
    /// @param mine    whether the viewer may change it
    public record Line(
            String id, String name, String initials, int hue, String days, String word, String standIn, boolean mine) {}
}
