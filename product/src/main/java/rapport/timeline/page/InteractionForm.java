package rapport.timeline.page;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.customers.PartyId;
import rapport.timeline.Channel;
import rapport.timeline.Direction;
import rapport.timeline.EmotionalState;
import rapport.timeline.NewInteraction;

/// Reads what somebody typed into the composer. Fields that do not belong to the chosen kind are sent all the same,
/// and are not heard. Where no words may be written, the subject is heard whatever the kind.
final class InteractionForm {
    private static final Map<String, String> FIELDS = Map.of(
            "occurredAt", "when", "body", "words", "emotionalState", "state", "parties", "words", "rootCause", "words");

    private final Map<String, String> typed;
    private final boolean asksWords;
    private final ZoneId zone;
    private final Instant now;
    private final Map<String, String> problems = new LinkedHashMap<>();

    /// @param asksWords whether words may be written at all
    InteractionForm(Map<String, String> typed, boolean asksWords, ZoneId zone, Instant now) {
        this.asksWords = asksWords;
        this.typed = typed;
        this.zone = zone;
        this.now = now;
    }

    /// The field in which a component of [NewInteraction] is typed.
    static Map<String, String> byField(Map<String, String> problems) {
        var byField = new LinkedHashMap<String, String>();
        problems.forEach((name, problem) -> byField.put(FIELDS.getOrDefault(name, name), problem));
        return byField;
    }

    /// @param parties whose timeline it is, and who else was chosen
    NewInteraction told(List<PartyId> parties) {
        Medium medium = medium();
        return new NewInteraction(
                medium.kind(),
                channel(medium),
                direction(medium),
                when(medium),
                medium.lasts() ? minutes() : null,
                medium.hasSubject() || !asksWords ? value("subject") : "",
                value("words"),
                medium == Medium.NOTE ? "" : value("outcome"),
                value("rootCause"),
                state(),
                parties,
                null);
    }

    /// What could not be read at all; filled by [#told].
    Map<String, String> problems() {
        return problems;
    }

    Medium medium() {
        return Medium.parse(value("kind")).orElse(Medium.NOTE);
    }

    private Channel channel(Medium medium) {
        return medium.channels().stream()
                .filter(channel -> channel.name().equals(value(medium.channelField())))
                .findFirst()
                .orElse(medium.channels().getFirst());
    }

    private Direction direction(Medium medium) {
        if (medium == Medium.NOTE) {
            return Direction.INTERNAL;
        }
        return medium.hasDirection() && value("direction").equals("INBOUND") ? Direction.INBOUND : Direction.OUTBOUND;
    }

    /// A time that was left as the form proposed it means now, even if the form stood open for an hour.
    private Instant when(Medium medium) {
        String when = value("when");
        if (medium == Medium.NOTE || when.isEmpty() || when.equals(value("opened"))) {
            return now;
        }
        try {
            return LocalDateTime.parse(when).atZone(zone).toInstant();
        } catch (DateTimeParseException e) {
            problems.put("when", "This is not a date with a time.");
            return now;
        }
    }

    private @Nullable Integer minutes() {
        String minutes = value("minutes");
        if (minutes.isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(minutes);
        } catch (NumberFormatException e) {
            problems.put("minutes", "Write the minutes as a whole number.");
            return null;
        }
    }

    private @Nullable EmotionalState state() {
        Optional<EmotionalState> state = Arrays.stream(EmotionalState.values())
                .filter(one -> one.name().equals(value("state")))
                .findFirst();
        return state.orElse(null);
    }

    private String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }
}
