package rapport.timeline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.customers.PartyId;
import rapport.timeline.Channel;
import rapport.timeline.Direction;
import rapport.timeline.InteractionKind;

class InteractionFormTest {
    private static final Instant NOW = Instant.parse("2026-03-04T14:05:40Z");
    private static final PartyId AMARA = new PartyId(UUID.randomUUID());

    @Test
    void the_time_is_read_in_the_zone_of_the_viewer() {
        assertThat(form("kind", "call", "when", "2026-07-01T10:00")
                        .told(List.of(AMARA))
                        .occurredAt())
                .isEqualTo("2026-07-01T08:00:00Z");
    }

    @Test
    void a_time_that_was_left_as_proposed_means_now() {
        assertThat(form("kind", "call", "when", "2026-03-04T13:00", "opened", "2026-03-04T13:00")
                        .told(List.of(AMARA))
                        .occurredAt())
                .isEqualTo(NOW);
    }

    @Test
    void fields_that_do_not_belong_to_the_kind_are_not_heard() {
        var note = form(
                        "kind",
                        "note",
                        "minutes",
                        "12",
                        "direction",
                        "INBOUND",
                        "subject",
                        "x",
                        "when",
                        "2020-01-01T10:00")
                .told(List.of(AMARA));

        assertThat(note.kind()).isEqualTo(InteractionKind.NOTE);
        assertThat(note.direction()).isEqualTo(Direction.INTERNAL);
        assertThat(note.minutes()).isNull();
        assertThat(note.subject()).isEmpty();
        assertThat(note.occurredAt()).isEqualTo(NOW);
    }

    @Test
    void a_message_goes_the_chosen_way_and_no_other() {
        assertThat(form("kind", "message", "channel-message", "SMS")
                        .told(List.of(AMARA))
                        .channel())
                .isEqualTo(Channel.SMS);
        assertThat(form("kind", "message", "channel-message", "PHONE")
                        .told(List.of(AMARA))
                        .channel())
                .isEqualTo(Channel.INSTANT_MESSAGE);
    }

    @Test
    void what_is_no_time_and_no_number_is_said_beside_its_field() {
        var form = form("kind", "call", "when", "tomorrow", "minutes", "a few");
        form.told(List.of(AMARA));

        assertThat(form.problems()).containsOnlyKeys("when", "minutes");
    }

    @Test
    void where_no_words_may_be_written_the_subject_of_a_call_is_heard() {
        var form = new InteractionForm(
                Map.of("kind", "call", "subject", "Asked for a price"), false, ZoneId.of("Europe/Oslo"), NOW);

        assertThat(form.told(List.of()).subject()).isEqualTo("Asked for a price");
    }

    private static InteractionForm form(String... fields) {
        Map<String, String> typed = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            typed.put(fields[i], fields[i + 1]);
        }
        return new InteractionForm(typed, true, ZoneId.of("Europe/Oslo"), NOW);
    }
}
