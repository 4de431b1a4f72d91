package rapport.notices;

import java.util.UUID;

/// Something that one person was told.
public record NoticeId(UUID value) {
    /// Before all notices.
    public static final NoticeId NONE = new NoticeId(new UUID(0, 0));

    public static NoticeId of(String text) {
        return new NoticeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
