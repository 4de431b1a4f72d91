package rapport.automation;

import java.util.List;
import rapport.expressions.Option;

/// What is filled in for a step.
///
/// @param options to choose from; none where something is written
/// @param hint    what to write; or empty
public record Setting(String key, String label, Shape shape, List<Option> options, String hint) {
    /// How it is filled in.
    public enum Shape {
        LINE,
        TEXT,
        NUMBER,
        RULE,
        CHOICE
    }

    public static Setting line(String key, String label, String hint) {
        return new Setting(key, label, Shape.LINE, List.of(), hint);
    }

    public static Setting text(String key, String label) {
        return new Setting(key, label, Shape.TEXT, List.of(), "");
    }

    public static Setting number(String key, String label) {
        return new Setting(key, label, Shape.NUMBER, List.of(), "");
    }

    public static Setting rule(String key, String label, String hint) {
        return new Setting(key, label, Shape.RULE, List.of(), hint);
    }

    public static Setting choice(String key, String label, List<Option> options) {
        return new Setting(key, label, Shape.CHOICE, options, "");
    }
}
