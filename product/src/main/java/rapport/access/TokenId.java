package rapport.access;

import java.util.UUID;

/// A key for a program.
public record TokenId(UUID value) {
    public static TokenId of(String text) {
        return new TokenId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
