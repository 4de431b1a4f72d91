package rapport.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.customers.PartyId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// What counts as an answer of a customer.
class AnswerTest {
    @Test
    void whoever_turns_to_us_answers() {
        assertThat(touch(Direction.INBOUND, null).isAnswer()).isTrue();
        assertThat(touch(Direction.OUTBOUND, null).isAnswer()).isFalse();
        assertThat(touch(Direction.INTERNAL, null).isAnswer()).isFalse();
    }

    @Test
    void an_absence_note_is_no_answer() {
        assertThat(touch(
                                Direction.INBOUND,
                                JsonNodeFactory.instance.objectNode().put(NewInteraction.AUTOMATIC, true))
                        .isAnswer())
                .isFalse();
    }

    private static NewInteraction touch(Direction direction, @Nullable JsonNode payload) {
        return new NewInteraction(
                InteractionKind.MESSAGE,
                Channel.E_MAIL,
                direction,
                Instant.EPOCH,
                null,
                "A word",
                "",
                "",
                "",
                null,
                List.of(new PartyId(new UUID(0, 1))),
                payload);
    }
}
