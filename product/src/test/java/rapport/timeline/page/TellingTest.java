package rapport.timeline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rapport.access.AccountId;
import rapport.customers.Parties.Named;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customfields.CustomValues;
import rapport.timeline.Channel;
import rapport.timeline.Direction;
import rapport.timeline.EmotionalState;
import rapport.timeline.InteractionId;
import rapport.timeline.InteractionKind;
import rapport.timeline.InteractionView;
import rapport.timeline.TouchAddition;
import rapport.web.Formats;

class TellingTest {
    private static final Instant NOW = Instant.parse("2026-03-04T14:05:00Z");
    private static final Named AMARA = named(PartyKind.PERSON, "Amara Okafor");
    private static final Named TOMAS = named(PartyKind.PERSON, "Tomás Ruiz");
    private static final Named HALDEN = named(PartyKind.ORGANISATION, "Halden Robotics");
    private static final Named GUILD = named(PartyKind.ORGANISATION, "Buyers’ Guild");

    private final Days days = Days.at(NOW, new Formats(Locale.UK, ZoneId.of("Europe/Oslo")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CALL          | PHONE        | OUTBOUND | Jonas Berg called, 12 minutes
            CALL          | PHONE        | INBOUND  | Amara Okafor called Jonas Berg, 12 minutes
            MESSAGE       | E_MAIL       | OUTBOUND | Jonas Berg wrote an e-mail, 12 minutes
            MESSAGE       | E_MAIL       | INBOUND  | Amara Okafor wrote an e-mail to Jonas Berg, 12 minutes
            MEETING       | FACE_TO_FACE | OUTBOUND | Jonas Berg met Amara Okafor, 12 minutes
            NOTE          | OTHER        | INTERNAL | Jonas Berg noted, 12 minutes
            COMPLAINT     | PHONE        | INBOUND  | Amara Okafor complained by phone, 12 minutes
            ORDER         | WEB          | INBOUND  | Amara Okafor placed an order on the website, 12 minutes
            SURVEY_ANSWER | WEB          | INBOUND  | Amara Okafor answered a survey on the website, 12 minutes
            """)
    void the_direction_decides_who_acts(InteractionKind kind, Channel channel, Direction direction, String sentence) {
        assertThat(sentence(AMARA, view(kind, channel, direction, "Jonas Berg", AMARA, HALDEN)))
                .isEqualTo(sentence);
    }

    @Test
    void on_the_page_of_the_organisation_the_person_is_named() {
        var call = view(InteractionKind.CALL, Channel.PHONE, Direction.OUTBOUND, "Jonas Berg", AMARA, HALDEN);

        assertThat(sentence(HALDEN, call)).isEqualTo("Jonas Berg called Amara Okafor, 12 minutes");
        assertThat(touch(HALDEN, Set.of(), call).sentence())
                .anyMatch(piece -> piece.href().equals(AMARA.path()));
    }

    @Test
    void others_who_were_there_are_named_and_the_one_whose_page_it_is_has_no_link() {
        var meeting = view(
                InteractionKind.MEETING, Channel.FACE_TO_FACE, Direction.OUTBOUND, "Jonas Berg", AMARA, TOMAS, HALDEN);

        assertThat(sentence(AMARA, meeting)).isEqualTo("Jonas Berg met Amara Okafor and Tomás Ruiz, 12 minutes");
        assertThat(touch(AMARA, Set.of(), meeting).sentence())
                .filteredOn(piece -> !piece.href().isEmpty())
                .extracting(Touch.Piece::text)
                .containsExactly("Tomás Ruiz");
    }

    @Test
    void a_crowd_is_counted() {
        var crowd = view(
                InteractionKind.MEETING, Channel.EVENT, Direction.OUTBOUND, "Jonas Berg", AMARA, TOMAS, AMARA, TOMAS);

        assertThat(sentence(HALDEN, crowd))
                .isEqualTo("Jonas Berg met Amara Okafor, Tomás Ruiz and 2 others at an event, 12 minutes");
    }

    @Test
    void where_a_machine_had_it_nobody_of_us_is_named() {
        var visit = view(InteractionKind.MESSAGE, Channel.WEB, Direction.INBOUND, "", AMARA);
        var newsletter = view(InteractionKind.MESSAGE, Channel.E_MAIL, Direction.OUTBOUND, "", AMARA);

        assertThat(sentence(AMARA, visit)).isEqualTo("Amara Okafor wrote on the website, 12 minutes");
        assertThat(sentence(AMARA, newsletter)).isEqualTo("We wrote an e-mail, 12 minutes");
    }

    @Test
    void an_organisation_that_stands_beside_every_touch_is_not_said_each_time() {
        var call = view(InteractionKind.CALL, Channel.PHONE, Direction.OUTBOUND, "Jonas Berg", AMARA, HALDEN, GUILD);

        assertThat(touch(AMARA, Set.of(AMARA.id(), HALDEN.id()), call).aside())
                .extracting(Touch.Piece::text)
                .containsExactly("Buyers’ Guild");
    }

    @Test
    void outcome_and_feeling_have_a_colour_and_the_cause_has_none() {
        assertThat(touch(
                                AMARA,
                                Set.of(),
                                view(InteractionKind.CALL, Channel.PHONE, Direction.OUTBOUND, "Jonas Berg", AMARA))
                        .chips())
                .containsExactly(
                        new Touch.Chip("left message", "ask"),
                        new Touch.Chip("angry", "no"),
                        new Touch.Chip("delivery", "plain"));
    }

    @ParameterizedTest
    @EnumSource(InteractionKind.class)
    void every_kind_can_be_told_on_every_channel_in_every_direction(InteractionKind kind) {
        for (Channel channel : Channel.values()) {
            for (Direction direction : Direction.values()) {
                for (String colleague : List.of("", "Jonas Berg")) {
                    assertThat(sentence(AMARA, view(kind, channel, direction, colleague, AMARA)))
                            .doesNotContain("  ")
                            .matches("^(We|Jonas Berg|Amara Okafor) .*");
                }
            }
        }
    }

    private String sentence(Named stage, InteractionView view) {
        return touch(stage, Set.of(), view).sentence().stream()
                .map(Touch.Piece::text)
                .collect(Collectors.joining());
    }

    private Touch touch(Named stage, Set<PartyId> unsaid, InteractionView view) {
        return new Telling(days, stage.id(), unsaid, _ -> List.of(), _ -> TouchAddition.Added.NONE).touch(view);
    }

    private static InteractionView view(
            InteractionKind kind, Channel channel, Direction direction, String colleague, Named... parties) {
        return new InteractionView(
                new InteractionId(UUID.randomUUID()),
                NOW,
                kind,
                channel,
                direction,
                12,
                "",
                "Words",
                "LEFT_MESSAGE",
                "delivery",
                EmotionalState.ANGRY,
                colleague,
                new AccountId(UUID.randomUUID()),
                NOW,
                List.of(parties),
                null,
                CustomValues.NONE);
    }

    private static Named named(PartyKind kind, String name) {
        var id = new PartyId(UUID.randomUUID());
        return new Named(id, kind, name, "/parties/" + id);
    }
}
