package rapport.work;

import java.util.UUID;

/// A business calendar: when a company, or a part of it, works.
public record BusinessCalendarId(UUID value) {
    /// Of the calendar that holds as long as a company keeps none.
    public static final BusinessCalendarId NONE = new BusinessCalendarId(new UUID(0, 0));

    public static BusinessCalendarId of(String text) {
        return new BusinessCalendarId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
