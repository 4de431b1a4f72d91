package rapport.sales.fact;

import java.util.List;
import java.util.Map;

/// A fact that somebody changes.
///
/// @param was   what stood there when somebody began
/// @param typed what is to stand there
public record FactChange<T>(TermsFact<T> fact, String was, String typed) {

    /// The facts in which the one differs from the other, both by the keys of the facts.
    public static <T> List<FactChange<T>> between(
            Map<String, String> was, Map<String, String> now, List<? extends TermsFact<T>> facts) {
        return facts.stream()
                .filter(fact -> now.containsKey(fact.key()))
                .map(fact ->
                        new FactChange<T>(fact, was.getOrDefault(fact.key(), ""), now.getOrDefault(fact.key(), "")))
                .filter(change -> !change.was().equals(change.typed()))
                .toList();
    }
}
