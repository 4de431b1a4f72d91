package rapport.work.piece;

import java.util.Arrays;
import java.util.Optional;

public enum PieceKind {
    TASK("Task", "square-check"),
    CALL("Call", "phone"),
    APPOINTMENT("Appointment", "calendar");

    private final String label;
    private final String icon;

    PieceKind(String label, String icon) {
        this.label = label;
        this.icon = icon;
    }

    public static Optional<PieceKind> parse(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    public String label() {
        return label;
    }

    public String icon() {
        return icon;
    }

    /// Whether doing it is a touch with a customer, which belongs on the timeline.
    public boolean isTouch() {
        return this != TASK;
    }
}
