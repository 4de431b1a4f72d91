package rapport.expressions;

import java.util.List;

/// A part of an expression that has been understood.
sealed interface Term permits Test, Value, Term.Several, Term.Listed, Term.Period, Term.Located, Term.Unknown {
    /// A word with several values, before it is known what is asked of them.
    record Several(Word word) implements Term {}

    /// Values to choose from, as written: `["Oslo", "Bergen"]`.
    record Listed(List<Value> values) implements Term {}

    /// A length of time: `days(90)`.
    record Period(Span span) implements Term {}

    /// A word that says where something is, before it is known what is asked of it.
    record Located(Word word) implements Term {}

    /// Something that has been complained about already.
    record Unknown() implements Term {}
}
