package rapport.journal;

import java.util.UUID;

/// All changes of one act.
public record ChangeSetId(UUID value) {
    public static ChangeSetId of(String text) {
        return new ChangeSetId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
