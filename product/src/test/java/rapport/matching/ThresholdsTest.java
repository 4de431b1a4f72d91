package rapport.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThresholdsTest {
    @Test
    void before_anybody_has_decided_they_are_what_they_are() {
        Thresholds tuned = Thresholds.USUAL.tunedBy(List.of());
        assertThat(tuned.same()).isCloseTo(0.95, within(1e-9));
        assertThat(tuned.ask()).isCloseTo(0.2, within(1e-9));
    }

    @Test
    void one_decision_changes_little() {
        Thresholds tuned = Thresholds.USUAL.tunedBy(List.of(decided(5, false)));
        assertThat(tuned.same()).isBetween(0.95, 0.99);
    }

    @Test
    void where_people_often_see_two_somebody_is_asked_before_two_become_one() {
        var decisions = new ArrayList<Decision>();
        for (int i = 0; i < 60; i++) {
            decisions.add(decided(4 + i % 4, i % 3 == 0));
        }
        Thresholds tuned = Thresholds.USUAL.tunedBy(decisions);
        assertThat(tuned.same()).isGreaterThan(0.99);
        assertThat(tuned.ask()).isGreaterThan(0.4);
        assertThat(tuned.of(0.98)).isEqualTo(Outcome.ASK);
    }

    @Test
    void where_people_always_see_one_more_become_one_by_themselves() {
        var decisions = new ArrayList<Decision>();
        for (int i = 0; i < 60; i++) {
            decisions.add(decided(1 + i % 4, true));
        }
        assertThat(Thresholds.USUAL.tunedBy(decisions).same()).isLessThan(0.8);
    }

    @Test
    void what_nobody_had_weighed_tunes_nothing() {
        assertThat(Thresholds.USUAL
                        .tunedBy(List.of(new Decision("a", "b", false)))
                        .same())
                .isCloseTo(0.95, within(1e-9));
    }

    private static Decision decided(double bits, boolean same) {
        return new Decision("a", "b", same, bits);
    }
}
