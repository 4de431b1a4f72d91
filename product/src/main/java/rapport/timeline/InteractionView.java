package rapport.timeline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.access.AccountId;
import rapport.customers.Parties;
import rapport.customfields.CustomValues;
import tools.jackson.databind.JsonNode;

/// An interaction as its readers get it.
///
/// @param minutes        null where nothing lasts
/// @param emotionalState null where nobody could tell
/// @param colleague      who of us had it, by the name of that day; empty where a machine did
/// @param recordedBy     who wrote it down
/// @param parties        on whose timelines it stands, as far as the viewer may see them; people first, then by name
/// @param payload        the JSON object of whoever told it; null where there is none
/// @param custom         what the fields of the company say of it that the viewer may see
public record InteractionView(
        InteractionId id,
        Instant occurredAt,
        InteractionKind kind,
        Channel channel,
        Direction direction,
        @Nullable Integer minutes,
        String subject,
        String body,
        String outcome,
        String rootCause,
        @Nullable EmotionalState emotionalState,
        String colleague,
        AccountId recordedBy,
        Instant recordedAt,
        List<Parties.Named> parties,
        @Nullable JsonNode payload,
        CustomValues custom) {

    public TimelineCursor cursor() {
        return new TimelineCursor(occurredAt, id);
    }
}
