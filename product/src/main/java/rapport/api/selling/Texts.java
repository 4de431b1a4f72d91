package rapport.api.selling;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Records keep empty texts where nothing is known; a document leaves the field out.
final class Texts {
    private Texts() {}

    static @Nullable String orLeftOut(String text) {
        return text.isEmpty() ? null : text;
    }

    static String orEmpty(@Nullable Object told) {
        return Objects.toString(told, "");
    }
}
