package rapport.timeline;

/// What came of changing what the fields of the company say of an interaction.
public sealed interface Amending {
    record Done() implements Amending {}

    /// Somebody else was faster with one of the same fields, or the interaction is gone. Nothing was changed.
    record Overtaken() implements Amending {}
}
