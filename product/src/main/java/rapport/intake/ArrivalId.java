package rapport.intake;

import java.util.UUID;

/// A file of records of another module, on its way in.
public record ArrivalId(UUID value) {
    public static ArrivalId of(String text) {
        return new ArrivalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
