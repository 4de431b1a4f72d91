package rapport.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.access.KindField;
import rapport.customers.PartyId;
import rapport.customers.facts.CleanText;
import rapport.customfields.CustomValues;
import tools.jackson.databind.JsonNode;

/// A touch that somebody tells us about. Texts are cleaned as it is made; whether it may be written down, its
/// [#problems] say.
///
/// @param occurredAt    when it happened or began, kept to the microsecond
/// @param minutes       how long it lasted; null where nothing lasts, as with a letter
/// @param outcome       in free words: “reached”, “will think about it”; may be empty
/// @param rootCause     in free words, what lay behind it: “delivery”, “price”; may be empty
/// @param emotionalState null where nobody could tell
/// @param parties       with whom; the organisations that people work for join by themselves
/// @param payload       a JSON object of the module or program that tells it, kept as it is
/// @param custom        what the fields of the company say of it
public record NewInteraction(
        InteractionKind kind,
        Channel channel,
        Direction direction,
        Instant occurredAt,
        @Nullable Integer minutes,
        String subject,
        String body,
        String outcome,
        String rootCause,
        @Nullable EmotionalState emotionalState,
        List<PartyId> parties,
        @Nullable JsonNode payload,
        CustomValues custom) {

    /// In a payload, what a machine of the other side sent by itself.
    public static final String AUTOMATIC = "automatic";

    public static final int LONGEST_SUBJECT = 1_000;
    public static final int LONGEST_BODY = 100_000;
    public static final int LONGEST_PAYLOAD = 100_000;
    private static final int LONGEST_WORDS = 200;
    private static final int MOST_MINUTES = 7 * 24 * 60;
    private static final int MOST_PARTIES = 100;
    private static final Duration AHEAD = Duration.ofDays(1);
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    public NewInteraction {
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS);
        subject = CleanText.of(subject);
        body = Prose.clean(body);
        outcome = CleanText.of(outcome);
        rootCause = CleanText.of(rootCause);
        parties = parties.stream().distinct().toList();
    }

    public NewInteraction(
            InteractionKind kind,
            Channel channel,
            Direction direction,
            Instant occurredAt,
            @Nullable Integer minutes,
            String subject,
            String body,
            String outcome,
            String rootCause,
            @Nullable EmotionalState emotionalState,
            List<PartyId> parties,
            @Nullable JsonNode payload) {
        this(
                kind,
                channel,
                direction,
                occurredAt,
                minutes,
                subject,
                body,
                outcome,
                rootCause,
                emotionalState,
                parties,
                payload,
                CustomValues.NONE);
    }

    public NewInteraction withCustom(CustomValues values) {
        return new NewInteraction(
                kind,
                channel,
                direction,
                occurredAt,
                minutes,
                subject,
                body,
                outcome,
                rootCause,
                emotionalState,
                parties,
                payload,
                values);
    }

    /// The fields of which it tells something, as roles close them.
    List<KindField> fields() {
        var told = new ArrayList<KindField>();
        if (!body.isEmpty() || payload != null) {
            told.add(InteractionField.TEXT.asKindField());
        }
        if (!outcome.isEmpty() || !rootCause.isEmpty()) {
            told.add(InteractionField.OUTCOME.asKindField());
        }
        if (emotionalState != null) {
            told.add(InteractionField.FEELING.asKindField());
        }
        custom.all().keySet().forEach(key -> told.add(TimelineKinds.field(key)));
        return told;
    }

    /// What has to be put right before it may be written down: the name of the component to a sentence.
    public Map<String, String> problems(Instant now) {
        var problems = new LinkedHashMap<String, String>();
        if (parties.isEmpty()) {
            problems.put("parties", "Say with whom it was.");
        } else if (parties.size() > MOST_PARTIES) {
            problems.put("parties", "These are more than " + MOST_PARTIES + " parties.");
        }
        if (occurredAt.isAfter(now.plus(AHEAD))) {
            problems.put("occurredAt", "This lies ahead. Write it down when it has happened.");
        } else if (occurredAt.isBefore(EARLIEST)) {
            problems.put("occurredAt", "This is before 1900. Check the year.");
        }
        if (minutes != null && (minutes < 0 || minutes > MOST_MINUTES)) {
            problems.put("minutes", "Minutes go from 0 to " + MOST_MINUTES + ", which is a week.");
        }
        if (subject.isEmpty() && body.isEmpty()) {
            problems.put("body", "Write a few words, or a subject.");
        }
        tooLong("subject", subject, LONGEST_SUBJECT, problems);
        tooLong("body", body, LONGEST_BODY, problems);
        tooLong("outcome", outcome, LONGEST_WORDS, problems);
        tooLong("rootCause", rootCause, LONGEST_WORDS, problems);
        if (payload != null && !payload.isObject()) {
            problems.put("payload", "The payload must be a JSON object.");
        } else if (payload != null) {
            tooLong("payload", payload.toString(), LONGEST_PAYLOAD, problems);
        }
        return problems;
    }

    /// Whether the other side turned to us, and no machine of theirs did: a payload says so by `"automatic": true`.
    public boolean isAnswer() {
        return direction == Direction.INBOUND
                && (payload == null || !payload.path(AUTOMATIC).asBoolean(false));
    }

    /// Whether the other side had part in it: what we note among ourselves is no contact.
    boolean isContact() {
        return direction != Direction.INTERNAL;
    }

    private static void tooLong(String name, String text, int longest, Map<String, String> problems) {
        if (text.length() > longest) {
            problems.put(name, "This has %,d characters, and %,d is the most.".formatted(text.length(), longest));
        }
    }
}
