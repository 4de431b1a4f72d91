package rapport.customfields;

import java.util.UUID;

/// A field that a company has added.
public record CustomFieldId(UUID value) {
    public static CustomFieldId of(String text) {
        return new CustomFieldId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
