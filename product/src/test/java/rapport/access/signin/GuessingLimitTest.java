package rapport.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import rapport.access.signin.GuessingLimit.Tally;

class GuessingLimitTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void fewer_wrong_tries_than_the_limit_lock_nothing() {
        assertThat(new GuessingLimit(List.of(new Tally(9, NOON, 10))).lockedUntil())
                .isEmpty();
    }

    @Test
    void a_lock_ends_a_quarter_of_an_hour_after_the_first_wrong_try() {
        assertThat(new GuessingLimit(List.of(new Tally(10, NOON, 10))).lockedUntil())
                .contains(NOON.plus(Duration.ofMinutes(15)));
    }

    @Test
    void of_several_locks_the_last_one_to_end_counts() {
        var limit = new GuessingLimit(List.of(
                new Tally(10, NOON, 10),
                new Tally(40, NOON.plusSeconds(60), 40),
                new Tally(1, NOON.plusSeconds(90), 100)));

        assertThat(limit.lockedUntil()).contains(NOON.plus(Duration.ofMinutes(16)));
    }
}
