package rapport.api.reading;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Facts keep empty texts where nothing is known; a document leaves the field out.
public final class Json {
    private Json() {}

    public static @Nullable String orLeftOut(String text) {
        return text.isEmpty() ? null : text;
    }

    public static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    public static <T> List<T> orEmpty(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
