package rapport.access;

import java.util.UUID;

/// What some may do.
public record RoleId(UUID value) {
    public static RoleId of(String text) {
        return new RoleId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
