package rapport.work.absence;

import java.util.Arrays;
import java.util.Optional;

/// Why somebody is away. Only that person and administrators see it.
public enum Reason {
    HOLIDAY("Holiday"),
    ILLNESS("Ill"),
    OTHER("Other");

    private final String label;

    Reason(String label) {
        this.label = label;
    }

    public static Optional<Reason> parse(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    public String label() {
        return label;
    }
}
