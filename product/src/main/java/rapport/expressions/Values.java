package rapport.expressions;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is known of one record, by the keys of its words. What is not there is missing, and so is empty text.
///
/// Text and choices are strings, numbers any [Number], money [rapport.money.Money], dates
/// [java.time.LocalDate], moments [Instant], yes and no [Boolean], locations [rapport.places.Coordinates]; a word with
/// several values has
/// a collection of these.
public final class Values {
    private final Map<String, Object> values;

    private Values(Map<String, Object> values) {
        this.values = values;
    }

    public static Values of(Map<String, ? extends @Nullable Object> written) {
        Map<String, Object> values = HashMap.newHashMap(written.size());
        written.forEach((key, value) -> {
            Object plain = plain(value);
            if (plain != null) {
                values.put(key, plain);
            }
        });
        return new Values(values);
    }

    @Nullable
    Object get(String key) {
        return values.get(key);
    }

    List<?> several(String key) {
        return values.get(key) instanceof List<?> list ? list : List.of();
    }

    static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text.isEmpty() ? null : text;
            case BigDecimal number -> number;
            case Double number -> BigDecimal.valueOf(number);
            case Float number -> new BigDecimal(number.toString());
            case Number number -> BigDecimal.valueOf(number.longValue());
            case Instant moment -> moment.truncatedTo(ChronoUnit.MICROS);
            case Collection<?> several ->
                several.stream()
                        .map(Values::plain)
                        .filter(Objects::nonNull)
                        .map(Facts::key)
                        .distinct()
                        .toList();
            default -> value;
        };
    }
}
