package rapport.devices;

import java.util.UUID;

/// A browser that hears of notices.
public record DeviceId(UUID value) {
    public static DeviceId of(String text) {
        return new DeviceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
