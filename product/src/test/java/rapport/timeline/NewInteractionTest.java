package rapport.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.customers.PartyId;

class NewInteractionTest {
    private static final Instant NOW = Instant.parse("2026-03-04T14:05:00Z");
    private static final PartyId AMARA = new PartyId(UUID.randomUUID());

    @Test
    void a_call_of_today_may_be_written_down() {
        assertThat(Told.call(NOW, AMARA).problems(NOW)).isEmpty();
    }

    @Test
    void what_lies_more_than_a_day_ahead_is_refused() {
        assertThat(Told.call(NOW.plus(Duration.ofHours(23)), AMARA).problems(NOW))
                .isEmpty();
        assertThat(Told.call(NOW.plus(Duration.ofHours(25)), AMARA).problems(NOW))
                .containsOnlyKeys("occurredAt");
    }

    @Test
    void what_is_said_to_be_before_1900_is_refused() {
        assertThat(Told.call(Instant.parse("0026-03-04T14:05:00Z"), AMARA).problems(NOW))
                .containsOnlyKeys("occurredAt");
    }

    @Test
    void a_subject_or_a_few_words_are_needed() {
        assertThat(Told.call(NOW, " \n ", AMARA).problems(NOW)).containsOnlyKeys("body");
        assertThat(Told.letter(NOW, AMARA).problems(NOW)).isEmpty();
    }

    @Test
    void it_is_with_somebody() {
        assertThat(Told.call(NOW).problems(NOW)).containsOnlyKeys("parties");
    }

    @Test
    void a_text_ends_somewhere() {
        assertThat(Told.call(NOW, "x".repeat(100_000), AMARA).problems(NOW)).isEmpty();
        assertThat(Told.call(NOW, "x".repeat(100_001), AMARA).problems(NOW)).containsOnlyKeys("body");
    }

    @Test
    void every_problem_is_said_at_once() {
        var told = new NewInteraction(
                InteractionKind.CALL,
                Channel.PHONE,
                Direction.OUTBOUND,
                NOW.plus(Duration.ofDays(9)),
                -1,
                "",
                "",
                "",
                "",
                null,
                List.of(),
                null);

        assertThat(told.problems(NOW)).containsOnlyKeys("parties", "occurredAt", "minutes", "body");
    }

    @Test
    void text_is_kept_as_written_but_for_what_the_database_cannot_hold() {
        var told = Told.call(NOW, "One\r\n\r\nTwo 🎉 שלום\u0000\ud800 <b>", AMARA);

        assertThat(told.body()).isEqualTo("One\n\nTwo 🎉 שלום <b>");
    }
}
