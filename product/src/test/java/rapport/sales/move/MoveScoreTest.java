package rapport.sales.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.customers.PartyId;
import rapport.sales.move.Surroundings.DealStep;
import rapport.sales.move.Surroundings.Role;
import rapport.timeline.TouchTimes.Touched;
import rapport.work.PieceId;

/// What a move was worth.
class MoveScoreTest {
    private static final Instant PLANNED = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant MADE = Instant.parse("2026-03-09T10:00:00Z");
    private static final PartyId HER = new PartyId(UUID.randomUUID());
    private static final PartyId HIM = new PartyId(UUID.randomUUID());

    @Test
    void the_first_word_in_a_wanted_role_opens_it() {
        var score = score(move(Went.WELL), knowing(List.of(role(HER, "Champion", true, false)), Map.of()));

        assertThat(score.lines())
                .extracting(MoveScore.Line::what)
                .containsExactly("The first word with a champion", "The first word with them", "How it went: well");
        assertThat(score.points()).isEqualTo(4 + 2 + 3);
    }

    @Test
    void a_role_in_which_somebody_else_was_spoken_with_is_open_already() {
        var roles = List.of(role(HER, "Champion", true, false), role(HIM, "Champion", true, false));
        var score = score(move(Went.WELL), knowing(roles, Map.of(HIM, touched(PLANNED.minusSeconds(60)))));

        assertThat(score.points()).isEqualTo(2 + 3);
    }

    @Test
    void a_word_before_the_move_was_planned_came_first_and_one_while_it_was_arranged_belongs_to_it() {
        assertThat(score(move(Went.WELL), knowing(List.of(), Map.of(HER, touched(PLANNED.minusSeconds(1)))))
                        .points())
                .isEqualTo(3);
        assertThat(score(move(Went.WELL), knowing(List.of(), Map.of(HER, touched(PLANNED.plusSeconds(1)))))
                        .points())
                .isEqualTo(2 + 3);
    }

    @Test
    void where_nobody_was_reached_nothing_is_first() {
        var score = score(move(Went.NOT_REACHED), knowing(List.of(role(HER, "Champion", true, true)), Map.of()));

        assertThat(score.points()).isZero();
    }

    @Test
    void as_long_as_nobody_says_how_it_went_only_the_timeline_tells() {
        var roles = List.of(role(HER, "Champion", true, true));
        assertThat(score(move(null), knowing(roles, Map.of())).points()).isZero();
        assertThat(score(move(null), knowing(roles, Map.of(HER, touched(MADE)))).points())
                .isEqualTo(4 + 2);
    }

    @Test
    void a_role_without_which_no_deal_goes_weighs_more() {
        var score = score(
                move(Went.SO_SO),
                knowing(
                        List.of(role(HER, "Economic buyer", false, true)),
                        Map.of(HER, touched(PLANNED.minusSeconds(1)))));

        assertThat(score.points()).isEqualTo(2 + 1);
    }

    @Test
    void an_answer_within_two_weeks_counts_for_the_last_move_before_it() {
        Instant answered = MADE.plus(Duration.ofDays(14));
        var around = knowing(List.of(), Map.of(HER, new Touched(PLANNED.minusSeconds(1), List.of(answered))));

        assertThat(score(move(Went.WELL), around).points()).isEqualTo(3 + 3);
        assertThat(score(until(move(Went.WELL), answered.minusSeconds(1)), around)
                        .points())
                .isEqualTo(3);
        var late =
                knowing(List.of(), Map.of(HER, new Touched(PLANNED.minusSeconds(1), List.of(answered.plusSeconds(1)))));
        assertThat(score(move(Went.WELL), late).points()).isEqualTo(3);
    }

    @Test
    void a_deal_that_is_begun_or_brought_on_counts_once() {
        var before = Map.of(HER, touched(PLANNED.minusSeconds(1)));
        var steps = List.of(
                new DealStep("Press", MADE.plus(Duration.ofDays(3)), true),
                new DealStep("Press", MADE.plus(Duration.ofDays(9)), false));

        assertThat(score(move(Went.WELL), new Surroundings(List.of(), before, steps))
                        .lines())
                .extracting(MoveScore.Line::what)
                .contains("“Press” was begun within 30 days")
                .hasSize(2);
        assertThat(score(
                                move(Went.WELL),
                                new Surroundings(
                                        List.of(), before, List.of(new DealStep("Press", MADE.minusSeconds(1), true))))
                        .points())
                .isEqualTo(3);
    }

    @Test
    void an_objective_that_is_met_counts_with_what_was_expected() {
        var before = knowing(List.of(), Map.of(HER, touched(PLANNED.minusSeconds(1))));
        var met = serving(MADE.plus(Duration.ofDays(2)));
        var open = serving(null);

        assertThat(score(met, before).points()).isEqualTo(3 + 1 + 3 + 2);
        assertThat(score(open, before).points()).isEqualTo(3 + 1);
        assertThat(score(open, before).lines())
                .extracting(MoveScore.Line::what)
                .contains("Expected, and not come: the objective met");
    }

    @Test
    void what_went_badly_takes_a_point_away() {
        assertThat(score(move(Went.BADLY), knowing(List.of(), Map.of(HER, touched(PLANNED.minusSeconds(1)))))
                        .points())
                .isEqualTo(-1);
    }

    private static MoveScore score(DoneMove move, Surroundings around) {
        return MoveScore.of(move, around);
    }

    private static DoneMove move(@Nullable Went went) {
        return new DoneMove(new PieceId(UUID.randomUUID()), HER, PLANNED, MADE, went, null, false, null, null);
    }

    private static DoneMove until(DoneMove move, Instant next) {
        return new DoneMove(move.piece(), move.with(), move.begun(), move.done(), move.went(), null, false, null, next);
    }

    private static DoneMove serving(@Nullable Instant met) {
        return new DoneMove(
                new PieceId(UUID.randomUUID()), HER, PLANNED, MADE, Went.WELL, Effect.OBJECTIVE, true, met, null);
    }

    private static Role role(PartyId person, String name, boolean wanted, boolean needed) {
        return new Role(person, name, wanted, needed);
    }

    private static Touched touched(Instant first) {
        return new Touched(first, List.of());
    }

    private static Surroundings knowing(List<Role> roles, Map<PartyId, Touched> touches) {
        return new Surroundings(roles, touches, List.of());
    }
}
