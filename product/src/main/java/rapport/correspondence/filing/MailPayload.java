package rapport.correspondence.filing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.messages.Message;
import rapport.messages.MessageId;
import rapport.timeline.InteractionView;
import rapport.timeline.NewInteraction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// What an interaction keeps of the message that it tells: its id, and how many files came along.
public record MailPayload(MessageId message, int files) {
    private static final String MESSAGE = "mail";
    private static final String FILES = "files";

    public static JsonNode of(Message message, int files) {
        var payload = JsonNodeFactory.instance
                .objectNode()
                .put(MESSAGE, message.id().toString())
                .put(FILES, files);
        return message.automatic() ? payload.put(NewInteraction.AUTOMATIC, true) : payload;
    }

    /// Empty for an interaction that no message stands behind.
    public static Optional<MailPayload> read(InteractionView one) {
        @Nullable JsonNode payload = one.payload();
        return payload == null || !payload.path(MESSAGE).isString()
                ? Optional.empty()
                : Optional.of(new MailPayload(
                        MessageId.of(payload.path(MESSAGE).asString()),
                        payload.path(FILES).asInt(0)));
    }
}
