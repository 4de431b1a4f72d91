package rapport.listing;

import java.util.List;

/// What a cell of a list shows.
public sealed interface Cell {
    /// The record itself: a link with its picture. Every row begins with it. `under` is shown below the name on a
    /// phone.
    record Who(String id, String href, String name, String initials, int hue, boolean firm, String under)
            implements Cell {}

    /// @param aside said more quietly behind it
    record Text(String text, String aside) implements Cell {}

    /// Another record, which has a page of its own.
    record Linked(String text, String href) implements Cell {}

    record Quiet(String text) implements Cell {}

    record Chips(List<Chip> chips) implements Cell {}

    record Moment(String text, String exact, String aside) implements Cell {}

    /// @param tone `yes`, `ask`, `no` or empty
    record Chip(String text, String tone) {}
}
