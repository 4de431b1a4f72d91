package rapport.sales.fact;

import java.util.List;
import rapport.expressions.Option;
import rapport.listing.cells.FactEdit;

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

    /// What may stand there, where it is chosen and the fact knows it by itself.
    default List<Option> choices(String stands) {
        return List.of();
    }

    /// Whether any number of them may be chosen, of which the text has one a line.
    default boolean isSeveral() {
        return false;
    }

    /// The form in its place.
    ///
    /// @param at     the address of the facts, and `whole` what of the page is shown anew
    /// @param stands what stands there now
    default FactEdit edit(String at, String whole, List<Option> options, String stands) {
        return new FactEdit(at, whole, key(), label(), input(), options, stands);
    }
}
