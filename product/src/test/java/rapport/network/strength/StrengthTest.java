package rapport.network.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.jooq.impl.DSL.inline;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import rapport.testing.TestDatabase;
import rapport.timeline.Channel;

class StrengthTest {
    private static final Instant TODAY = Instant.parse("2026-03-04T14:05:00Z");

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    @Test
    void two_meetings_of_today_make_one_half() {
        assertThat(Strength.of(of(TODAY, 1), of(TODAY, 1), TODAY)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void four_meetings_half_a_year_ago_say_as_much_as_two_of_today() {
        Instant then = TODAY.minus(Strength.HALF_LIFE);

        assertThat(Strength.of(of(then, 2), of(then, 2), TODAY)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void letters_that_both_write_count_twice_as_much_as_unanswered_ones() {
        assertThat(Strength.of(of(TODAY, 4), 0, TODAY))
                .isCloseTo(Strength.of(of(TODAY, 1), of(TODAY, 1), TODAY), within(1e-9));
    }

    @Test
    void a_meeting_weighs_more_than_a_call_and_a_call_more_than_an_e_mail() {
        assertThat(Stream.of(Channel.FACE_TO_FACE, Channel.PHONE, Channel.E_MAIL)
                        .map(Strength::weight))
                .isSortedAccordingTo((one, other) -> Double.compare(other, one))
                .doesNotHaveDuplicates();
    }

    @Test
    void nothing_makes_it_more_than_one() {
        assertThat(Strength.of(of(TODAY, 1_000_000), of(TODAY, 1_000_000), TODAY))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void the_database_reckons_the_same() {
        double given = of(TODAY, 3.2);
        double received = of(TODAY.minus(Strength.HALF_LIFE), 1.7);

        assertThat(database.db().fetchValue(Strength.of(inline(given), inline(received), TODAY)))
                .isCloseTo(Strength.of(given, received, TODAY), within(1e-9));
    }

    private static double of(Instant at, double weight) {
        return weight / Strength.fading(at);
    }
}
