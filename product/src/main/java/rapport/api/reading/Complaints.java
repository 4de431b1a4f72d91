package rapport.api.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.problem.FieldProblem;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;

/// Collects everything that does not fit while JSON is read, so that a program is told all of it at once.
final class Complaints extends DeserializationProblemHandler {
    private final List<FieldProblem> found = new ArrayList<>();

    List<FieldProblem> found() {
        return found;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context,
            JavaType expected,
            @Nullable JsonToken token,
            JsonParser parser,
            @Nullable String message) {
        return mismatch(expected.getRawClass(), token, parser);
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> expected,
            @Nullable ValueInstantiator instantiator,
            JsonParser parser,
            @Nullable String message) {
        return mismatch(expected, parser.currentToken(), parser);
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> expected, String value, @Nullable String message) {
        add(context.getParser(), "“" + shortened(value) + "” is not " + nameOf(expected) + ".");
        return null;
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> expected, Number value, @Nullable String message) {
        add(context.getParser(), value + " is not " + nameOf(expected) + ".");
        return null;
    }

    private @Nullable Object mismatch(Class<?> expected, @Nullable JsonToken token, JsonParser parser) {
        add(parser, "This has to be " + nameOf(expected) + ", and it is " + nameOf(token) + ".");
        parser.skipChildren();
        return null;
    }

    private void add(JsonParser parser, String sentence) {
        found.add(new FieldProblem(parser.streamReadContext().pathAsPointer().toString(), sentence));
    }

    static String nameOf(Class<?> type) {
        if (type == String.class) {
            return "a text";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        if (type == Integer.class || type == Long.class || type == int.class || type == long.class) {
            return "a whole number";
        }
        if (type == BigDecimal.class) {
            return "a number";
        }
        if (type == LocalDate.class) {
            return "a day (2026-03-31)";
        }
        return type == UUID.class ? "an id (a UUID)" : "an object";
    }

    private static String nameOf(@Nullable JsonToken token) {
        return switch (Objects.requireNonNullElse(token, JsonToken.NOT_AVAILABLE)) {
            case START_OBJECT, END_OBJECT, PROPERTY_NAME -> "an object";
            case START_ARRAY, END_ARRAY -> "a list";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_NULL -> "null";
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> "something else";
        };
    }

    static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
