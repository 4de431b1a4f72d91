package rapport.console;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the program answers to programs.
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static JsonNode read(String text) throws Unable {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw new Unable("Rapport answered something that is not understood: " + text);
        }
    }

    /// One value as it is, several as an array.
    static String pretty(List<JsonNode> nodes) {
        Object shown = nodes.size() == 1 ? nodes.getFirst() : nodes;
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(shown);
    }

    /// The sentence of a problem detail (RFC 9457), or the answer itself where it is none.
    static String sentence(String problem) {
        try {
            JsonNode node = MAPPER.readTree(problem);
            return node.path("detail")
                    .asString(node.path("title").asString(problem))
                    .strip();
        } catch (JacksonException e) {
            return problem.strip();
        }
    }
}
