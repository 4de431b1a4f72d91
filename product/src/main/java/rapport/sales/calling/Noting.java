package rapport.sales.calling;

/// What comes of noting what a call came to.
public sealed interface Noting {
    record Noted(Call call) implements Noting {}

    /// @param why in a sentence
    record Refused(String why) implements Noting {}
}
