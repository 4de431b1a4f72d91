package rapport.cast;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One touch with a person. `organisation` is whom the person worked for at the time, `colleague` who of us had
/// it, and nobody where the web did. `minutes` is zero where nothing lasts, as with a letter. Channel, kind,
/// direction, outcome, root cause and emotional state are names in capitals: E_MAIL, COMPLAINT, INBOUND,
/// PROMISED, DELIVERY_DELAY, ANNOYED.
public record InteractionSketch(
        String key,
        String person,
        @Nullable String organisation,
        @Nullable String colleague,
        Instant at,
        int minutes,
        String channel,
        String kind,
        String direction,
        String subject,
        String text,
        @Nullable String outcome,
        @Nullable String rootCause,
        String emotionalState) {}
