package rapport.work;

import java.util.UUID;

/// A time for which somebody is away.
public record AbsenceId(UUID value) {
    public static AbsenceId of(String text) {
        return new AbsenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
