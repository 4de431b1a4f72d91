package rapport.correspondence.templating;

import java.util.UUID;

/// A mail template.
public record TemplateId(UUID value) {
    public static TemplateId of(String text) {
        return new TemplateId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
