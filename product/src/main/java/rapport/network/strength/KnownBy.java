package rapport.network.strength;

import java.util.List;

/// Who of us knows a party, in words.
///
/// @param introductions where to look for a way to this person; empty for others than people
public record KnownBy(String name, List<Row> rows, String introductions) {

    /// @param standing of a colleague who cannot be asked: that somebody has left; otherwise empty
    /// @param percent  how well, of 100
    /// @param explains from what that follows
    public record Row(
            String colleague, String initials, String standing, int percent, String degree, String explains) {}
}
