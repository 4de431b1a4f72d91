package rapport.intake.connections;

import java.util.UUID;

public record ConnectionId(UUID value) {
    public static ConnectionId of(String text) {
        return new ConnectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
