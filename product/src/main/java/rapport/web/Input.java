package rapport.web;

import java.util.Map;

/// One thing that a form asks for.
///
/// @param type    an HTML input type, or `textarea`, or `select` with its choices, or `ticks` where several of them may
/// be
///                taken, of which the value has one a line
/// @param choices value to label; empty for what is typed
public record Input(String name, String label, String type, String value, Map<String, String> choices) {
    public boolean isTicked(String choice) {
        return value.lines().anyMatch(choice::equals);
    }

    public static Input text(String name, String label, String value) {
        return new Input(name, label, "text", value, Map.of());
    }

    public static Input of(String type, String name, String label, String value) {
        return new Input(name, label, type, value, Map.of());
    }

    public static Input choice(String name, String label, String value, Map<String, String> choices) {
        return new Input(name, label, "select", value, choices);
    }
}
