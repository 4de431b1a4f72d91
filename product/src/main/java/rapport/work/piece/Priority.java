package rapport.work.piece;

import java.util.Arrays;
import java.util.Optional;

/// How much depends on it. The table keeps its rank, so that work is read in this order.
public enum Priority {
    HIGH("High"),
    NORMAL("Normal"),
    LOW("Low");

    private final String label;

    Priority(String label) {
        this.label = label;
    }

    public static Priority ofRank(int rank) {
        return values()[rank - 1];
    }

    public static Optional<Priority> parse(String name) {
        return Arrays.stream(values())
                .filter(priority -> priority.name().equals(name))
                .findFirst();
    }

    /// 1 for the highest.
    public int rank() {
        return ordinal() + 1;
    }

    public String label() {
        return label;
    }
}
