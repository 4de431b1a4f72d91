package rapport.api.party;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Facts keep empty texts where nothing is known; a document leaves the field out.
final class Json {
    private Json() {}

    static @Nullable String orLeftOut(String text) {
        return text.isEmpty() ? null : text;
    }

    static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
