package rapport.api.interaction;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.problem.ApiRefusal;
import rapport.api.problem.FieldProblem;
import rapport.api.reading.OwnFieldsReading;
import rapport.customers.PartyId;
import rapport.customfields.CustomField;
import rapport.timeline.Channel;
import rapport.timeline.Direction;
import rapport.timeline.EmotionalState;
import rapport.timeline.InteractionKind;
import rapport.timeline.NewInteraction;
import tools.jackson.databind.JsonNode;

/// Reads what a program tells of an interaction.
final class InteractionReading {
    private final List<FieldProblem> problems = new ArrayList<>();

    /// @throws ApiRefusal with everything that has to be put right
    static NewInteraction read(
            InteractionTold told, @Nullable JsonNode payload, List<CustomField> ownFields, Instant now) {
        return new InteractionReading().reading(told, payload, ownFields, now);
    }

    private NewInteraction reading(
            InteractionTold told, @Nullable JsonNode payload, List<CustomField> ownFields, Instant now) {
        var kind = oneOf("/kind", told.kind(), InteractionKind.values());
        var channel = oneOf("/channel", told.channel(), Channel.values());
        var direction = oneOf("/direction", told.direction(), Direction.values());
        var feeling = told.emotionalState() == null
                ? null
                : oneOf("/emotionalState", told.emotionalState(), EmotionalState.values());
        Instant occurredAt = told.occurredAt() == null ? now : moment(told.occurredAt());
        List<PartyId> parties = parties(told.parties());
        var custom = new OwnFieldsReading(
                        ownFields, (pointer, sentence) -> problems.add(new FieldProblem(pointer, sentence)))
                .read(told.custom(), null);
        if (!problems.isEmpty() || kind == null || channel == null || direction == null || occurredAt == null) {
            throw ApiRefusal.ofFields(problems);
        }
        return new NewInteraction(
                kind,
                channel,
                direction,
                occurredAt,
                told.minutes(),
                text(told.subject()),
                text(told.body()),
                text(told.outcome()),
                text(told.rootCause()),
                feeling,
                parties,
                payload,
                custom);
    }

    private List<PartyId> parties(@Nullable List<UUID> written) {
        List<UUID> ids = Objects.requireNonNullElse(written, List.of());
        var parties = new ArrayList<PartyId>();
        for (int i = 0; i < ids.size(); i++) {
            @Nullable UUID id = ids.get(i);
            if (id == null) {
                problems.add(new FieldProblem("/parties/" + i, "This is null. Leave it out."));
            } else {
                parties.add(new PartyId(id));
            }
        }
        return parties;
    }

    private <E extends Enum<E>> @Nullable E oneOf(String pointer, @Nullable String written, E[] values) {
        for (E value : values) {
            if (value.name().equals(written)) {
                return value;
            }
        }
        problems.add(new FieldProblem(
                pointer,
                "This has to be one of "
                        + String.join(
                                ", ", Arrays.stream(values).map(Enum::name).toList()) + "."));
        return null;
    }

    private @Nullable Instant moment(String written) {
        try {
            return OffsetDateTime.parse(written.strip()).toInstant();
        } catch (DateTimeException e) {
            problems.add(new FieldProblem(
                    "/occurredAt", "There is no such moment. Write it with its offset, such as 2026-03-01T09:30:00Z."));
            return null;
        }
    }

    private static String text(@Nullable String written) {
        return Objects.requireNonNullElse(written, "");
    }
}
