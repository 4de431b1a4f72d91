package rapport.api.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.api.problem.ApiRefusal;
import rapport.api.problem.FieldProblem;
import rapport.api.problem.ProblemKind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// Turns JSON into the records of the API, and refuses what it cannot turn: a text is not a number, and a field that
/// nobody knows is not left out.
@Component
public class JsonReading {
    private final JsonMapper strict;

    JsonReading(JsonMapper json) {
        this.strict = json.rebuild()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .addModule(new SimpleModule("strict")
                        .addDeserializer(String.class, new OnlyText())
                        .addDeserializer(Integer.class, new OnlyWholeNumber()))
                .build();
    }

    /// @throws ApiRefusal when it is not JSON, with the line and the column
    public JsonNode tree(byte[] body) {
        try {
            return strict.readTree(body);
        } catch (JacksonException e) {
            throw notJson(e);
        }
    }

    /// @throws ApiRefusal with everything that does not fit
    public <T> T bind(JsonNode tree, Class<T> type) {
        var complaints = new Complaints();
        List<FieldProblem> errors = new ArrayList<>(UnknownFields.in(tree, type));
        T read = null;
        try {
            read = strict.readerFor(type).withHandler(complaints).readValue(tree);
        } catch (JacksonException e) {
            errors.add(new FieldProblem(pointer(e), sentence(e)));
        }
        errors.addAll(complaints.found());
        if (errors.isEmpty() && read == null) {
            errors.add(new FieldProblem("", "This has to be an object, and it is null."));
        }
        if (read == null || !errors.isEmpty()) {
            throw ApiRefusal.ofFields(errors);
        }
        return read;
    }

    private static ApiRefusal notJson(JacksonException e) {
        var place = e.getLocation();
        String where = place == null ? "" : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
        return ApiRefusal.of(ProblemKind.NOT_JSON, "The body cannot be read as JSON" + where + ": " + why(e));
    }

    private static String why(JacksonException e) {
        return e instanceof DatabindException
                ? "something follows behind its end."
                : String.valueOf(e.getOriginalMessage());
    }

    public JsonNode written(Object value) {
        return strict.valueToTree(value);
    }

    private static String pointer(JacksonException e) {
        var pointer = new StringBuilder();
        e.getPath()
                .forEach(step -> pointer.append('/')
                        .append(
                                step.getPropertyName() == null
                                        ? Integer.toString(step.getIndex())
                                        : step.getPropertyName()
                                                .replace("~", "~0")
                                                .replace("/", "~1")));
        return pointer.toString();
    }

    private static String sentence(JacksonException e) {
        return e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? "This has to be " + Complaints.nameOf(mismatch.getTargetType()) + "."
                : "This cannot be read: " + e.getOriginalMessage();
    }

    /// Jackson would take 5 for “5”.
    private static final class OnlyText extends StdScalarDeserializer<String> {
        OnlyText() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
            return parser.hasToken(JsonToken.VALUE_STRING)
                    ? parser.getString()
                    : (String) context.handleUnexpectedToken(context.constructType(String.class), parser);
        }
    }

    /// Jackson would take “5” for 5, or stop at it and not look at the rest.
    private static final class OnlyWholeNumber extends StdScalarDeserializer<Integer> {
        OnlyWholeNumber() {
            super(Integer.class);
        }

        @Override
        public @Nullable Integer deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
                return (Integer) context.handleUnexpectedToken(context.constructType(Integer.class), parser);
            }
            long number = parser.getLongValue();
            return number == (int) number
                    ? (Integer) (int) number
                    : (Integer) context.handleWeirdNumberValue(Integer.class, number, "too large");
        }
    }
}
