package rapport.sales.move;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What we expect of a move, and what may come of it.
public enum Effect {
    CONTACT("A new contact"),
    ROLE("A role covered"),
    ANSWER("An answer or a meeting"),
    DEAL("A deal begun or brought on"),
    OBJECTIVE("The objective met");

    private final String label;

    Effect(String label) {
        this.label = label;
    }

    /// Null for nothing in particular.
    public static @Nullable Effect parse(String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public String label() {
        return label;
    }
}
