package rapport.api.reading;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Some fields to be changed, as RFC 7396 writes it: what is not named stays, null takes a field away, and a list is
/// replaced as a whole.
public record MergePatch(ObjectNode changes) {

    public JsonNode applyTo(JsonNode known) {
        return merged(known, changes);
    }

    private static JsonNode merged(JsonNode known, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode result = known instanceof ObjectNode object ? object.deepCopy() : changes.objectNode();
        changes.forEachEntry((name, change) -> {
            if (change.isNull()) {
                result.remove(name);
            } else {
                result.set(name, merged(result.path(name), change));
            }
        });
        return result;
    }
}
