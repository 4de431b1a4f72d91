package rapport.work;

import java.util.UUID;

/// A piece of work.
public record PieceId(UUID value) {
    public static PieceId of(String text) {
        return new PieceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
