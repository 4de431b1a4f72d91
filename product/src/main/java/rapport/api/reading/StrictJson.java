package rapport.api.reading;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import rapport.api.problem.ApiRefusal;
import rapport.api.problem.FieldProblem;
import rapport.api.problem.ProblemKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads the bodies of requests to the API into its records.
@Configuration(proxyBeanMethods = false)
class StrictJson implements HttpMessageConverter<Object>, WebMvcConfigurer {
    static final int LARGEST = 1024 * 1024;
    private static final List<MediaType> TYPES =
            List.of(MediaType.APPLICATION_JSON, MediaType.valueOf("application/*+json"));

    private final JsonReading reading;

    StrictJson(JsonReading reading) {
        this.reading = reading;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(this);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType media) {
        return type.isRecord()
                && type.getPackageName().startsWith("rapport.api.")
                && (media == null || TYPES.stream().anyMatch(known -> known.includes(media)));
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType media) {
        return false;
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return TYPES;
    }

    @Override
    public List<MediaType> getSupportedMediaTypes(Class<?> type) {
        return canRead(type, null) ? TYPES : List.of();
    }

    @Override
    public Object read(Class<?> type, HttpInputMessage request) throws IOException {
        byte[] body = request.getBody().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw ApiRefusal.of(ProblemKind.TOO_LARGE, "A body of JSON has at most 1 MB.");
        }
        var tree = reading.tree(body);
        return type == MergePatch.class ? patch(tree) : reading.bind(tree, type);
    }

    private static MergePatch patch(JsonNode tree) {
        if (tree instanceof ObjectNode changes) {
            return new MergePatch(changes);
        }
        throw ApiRefusal.ofFields(List.of(new FieldProblem("", "A merge patch is an object.")));
    }

    @Override
    public void write(Object value, @Nullable MediaType media, HttpOutputMessage response) {
        throw new UnsupportedOperationException("Answers are written by the converter that every module uses");
    }
}
