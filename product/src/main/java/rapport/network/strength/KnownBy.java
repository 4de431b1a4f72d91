package rapport.network.strength;

import java.util.List;

/// Who of us knows a party, in words.
///
public record KnownBy(String name, List<Row> rows, More more) {
    /// What else there is about it: introductions to a person, the chart of an organisation.
    /// Empty where there is nothing.
    public record More(String label, String href) {}

    /// @param left     whether the colleague works here no more
    /// @param percent  how well, of 100
    /// @param explains from what that follows
    public record Row(String colleague, String initials, boolean left, int percent, String degree, String explains) {}
}
