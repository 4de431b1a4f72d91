package rapport.customfields;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.ObjectNode;

/// What the fields of a company say of one record, by the key of the field. A field that says nothing is not in it.
public final class CustomValues {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    public static final CustomValues NONE = new CustomValues(Map.of());

    private final Map<String, JsonNode> byKey;

    private CustomValues(Map<String, JsonNode> byKey) {
        this.byKey = byKey;
    }

    /// As the database keeps them.
    public CustomValues(JSONB stored) {
        this(read(stored));
    }

    private static Map<String, JsonNode> read(JSONB stored) {
        var values = new LinkedHashMap<String, JsonNode>();
        if (stored.data().length() > 2) {
            JSON.readTree(stored.data())
                    .properties()
                    .forEach(entry -> values.put(entry.getKey(), plain(entry.getValue())));
        }
        return values;
    }

    /// Equal numbers are equal values, however they were written.
    private static JsonNode plain(JsonNode value) {
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue().stripTrailingZeros();
            return DecimalNode.valueOf(number.scale() < 0 ? number.setScale(0) : number);
        }
        if (value instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.forEachEntry((name, part) -> copy.set(name, plain(part)));
            return copy;
        }
        return value;
    }

    public JSONB value() {
        return JSONB.jsonb(byKey.isEmpty() ? "{}" : JSON.writeValueAsString(byKey));
    }

    public Optional<JsonNode> get(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public Map<String, JsonNode> all() {
        return Map.copyOf(byKey);
    }

    /// The same with another value of a field, or without any.
    public CustomValues with(String key, @Nullable JsonNode value) {
        var values = new LinkedHashMap<>(byKey);
        if (value == null || value.isNull()) {
            values.remove(key);
        } else {
            values.put(key, plain(value));
        }
        return new CustomValues(values);
    }

    /// The same, and what others say counts more.
    public CustomValues and(CustomValues others) {
        var values = new LinkedHashMap<>(byKey);
        values.putAll(others.byKey);
        return new CustomValues(values);
    }

    /// Of these fields alone.
    public CustomValues only(Collection<String> keys) {
        var values = new LinkedHashMap<>(byKey);
        values.keySet().retainAll(keys);
        return new CustomValues(values);
    }

    public boolean isEmpty() {
        return byKey.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CustomValues values && byKey.equals(values.byKey);
    }

    @Override
    public int hashCode() {
        return byKey.hashCode();
    }

    @Override
    public String toString() {
        return byKey.toString();
    }
}
