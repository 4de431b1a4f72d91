package rapport.sales.target.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Whom we know at a target, and whom we miss.
class CoverageTest {
    private static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");

    @Test
    void a_role_is_covered_by_whoever_is_known_in_it() {
        var coverage = coverage(true, role("Champion", NOW.minus(Coverage.COLD)), role("Decider"));

        assertThat(coverage.covered()).isEqualTo(1);
        assertThat(coverage.gaps(NOW)).containsExactly("No decider is known.");
    }

    @Test
    void who_was_never_spoken_with_and_who_has_gone_cold_is_said() {
        var coverage = coverage(
                true,
                role("Champion", (Instant) null),
                role("Decider", NOW.minus(Coverage.COLD).minusSeconds(1)));

        assertThat(coverage.gaps(NOW))
                .containsExactly(
                        "Nobody has spoken with the champion yet: Grete.",
                        "Nobody has spoken with the decider for four months: Grete.");
    }

    @Test
    void nothing_is_said_of_touches_to_whom_they_are_closed() {
        assertThat(coverage(false, role("Champion", (Instant) null)).gaps(NOW)).isEmpty();
    }

    private static Coverage coverage(boolean contacts, Coverage.Role... roles) {
        return new Coverage(List.of(roles), contacts);
    }

    private static Coverage.Role role(String name) {
        return new Coverage.Role(name, List.of());
    }

    private static Coverage.Role role(String name, @Nullable Instant last) {
        return new Coverage.Role(name, List.of(new Coverage.Person("Grete", last)));
    }
}
