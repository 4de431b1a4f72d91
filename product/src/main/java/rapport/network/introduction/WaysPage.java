package rapport.network.introduction;

import java.util.List;

/// The ways to a person, as they are shown.
///
/// @param drawing all of them in one picture
public record WaysPage(String name, String path, List<Shown> ways, WaysDrawing drawing) {
    /// @param advice whom to ask
    public record Shown(Introduction way, String degree, String advice) {}
}
