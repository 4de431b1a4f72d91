package rapport.customers.page;

import java.util.List;
import java.util.Map;

/// A small form in the place of a fact.
///
/// @param action  where it is sent, with PUT for a fact that exists and POST for a new one
/// @param was     what stood there when the form was opened, to notice that somebody else was faster
/// @param problem what has to be put right; empty when nothing has
/// @param theirs  what somebody else has written meanwhile; empty when nobody has
public record FactForm(
        String party,
        String action,
        boolean isNew,
        String title,
        List<Input> inputs,
        String was,
        String problem,
        String theirs) {

    /// @param type    an HTML input type, or `textarea`, or `select` with its choices, or `ticks` where several of them
    ///                may be taken, of which the value has one a line
    /// @param choices value to label; empty for what is typed
    public record Input(String name, String label, String type, String value, Map<String, String> choices) {
        public boolean isTicked(String choice) {
            return value.lines().anyMatch(choice::equals);
        }

        static Input text(String name, String label, String value) {
            return new Input(name, label, "text", value, Map.of());
        }

        static Input of(String type, String name, String label, String value) {
            return new Input(name, label, type, value, Map.of());
        }

        static Input choice(String name, String label, String value, Map<String, String> choices) {
            return new Input(name, label, "select", value, choices);
        }
    }

    FactForm refused(String sentence) {
        return new FactForm(party, action, isNew, title, inputs, was, sentence, "");
    }

    FactForm overtaken(String now) {
        return new FactForm(party, action, isNew, title, inputs, now, "", now);
    }
}
