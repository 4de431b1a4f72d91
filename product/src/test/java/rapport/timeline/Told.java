package rapport.timeline;

import java.time.Instant;
import java.util.List;
import rapport.customers.PartyId;

/// Interactions that tests tell.
final class Told {
    private Told() {}

    static NewInteraction call(Instant at, PartyId... parties) {
        return call(at, "Line 3 goes live in April.", parties);
    }

    static NewInteraction call(Instant at, String words, PartyId... parties) {
        return new NewInteraction(
                InteractionKind.CALL,
                Channel.PHONE,
                Direction.OUTBOUND,
                at,
                12,
                "",
                words,
                "reached",
                "",
                EmotionalState.WORRIED,
                List.of(parties),
                null);
    }

    static NewInteraction note(Instant at, PartyId party) {
        return new NewInteraction(
                InteractionKind.NOTE,
                Channel.OTHER,
                Direction.INTERNAL,
                at,
                null,
                "",
                "Prefers to be called after one.",
                "",
                "",
                null,
                List.of(party),
                null);
    }

    static NewInteraction letter(Instant at, PartyId party) {
        return new NewInteraction(
                InteractionKind.LETTER,
                Channel.LETTER,
                Direction.OUTBOUND,
                at,
                null,
                "Price list",
                "",
                "",
                "",
                null,
                List.of(party),
                null);
    }
}
