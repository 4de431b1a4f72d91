package rapport.sales.fact;

/// A fact that is edited by itself, on a page and in a list.
///
/// @param <T> the terms of which it is one
public interface TermsFact<T> {
    /// What was typed, understood.
    sealed interface Read<T> {
        record Understood<T>(T terms) implements Read<T> {}

        record Refused<T>(String why) implements Read<T> {}
    }

    String key();

    String label();

    /// An HTML input type, or `textarea`, or `select`.
    String input();

    /// As somebody would type it; empty where it is not known.
    String typed(T terms);

    Read<T> read(String typed, T terms);
}
