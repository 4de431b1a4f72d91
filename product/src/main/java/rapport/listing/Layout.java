package rapport.listing;

/// How a list lays its records out: as a table, in groups of those that share a value, or on a board with a column for
/// each choice.
///
/// @param word what it groups by; empty for a table
public record Layout(Shape shape, String word) {
    public enum Shape {
        TABLE,
        GROUPS,
        BOARD
    }

    public static final Layout TABLE = new Layout(Shape.TABLE, "");

    public static Layout groups(String word) {
        return new Layout(Shape.GROUPS, word);
    }

    public static Layout board(String word) {
        return new Layout(Shape.BOARD, word);
    }

    /// Reads what [#text] has written; a table for anything else.
    public static Layout parse(String text) {
        return text.startsWith("groups:")
                ? groups(text.substring("groups:".length()))
                : text.startsWith("board:") ? board(text.substring("board:".length())) : TABLE;
    }

    /// As it stands in addresses: `groups:role`; empty for a table.
    public String text() {
        return switch (shape) {
            case TABLE -> "";
            case GROUPS -> "groups:" + word;
            case BOARD -> "board:" + word;
        };
    }
}
