package rapport.work.absence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.work.AbsenceId;

class RotaTest {
    private static final AccountId INGRID = new AccountId(new UUID(0, 1));
    private static final AccountId LARS = new AccountId(new UUID(0, 2));
    private static final AccountId NORA = new AccountId(new UUID(0, 3));

    @Test
    void whoever_stands_in_does_so_from_the_first_day_to_the_last() {
        var rota = new Rota(List.of(away(INGRID, 4, 8, LARS)));

        assertThat(rota.standsInFor(LARS, may(3))).isEmpty();
        assertThat(rota.standsInFor(LARS, may(4))).containsExactly(INGRID);
        assertThat(rota.standsInFor(LARS, may(8))).containsExactly(INGRID);
        assertThat(rota.standsInFor(LARS, may(9))).isEmpty();
        assertThat(rota.standsInFor(INGRID, may(5))).isEmpty();
    }

    @Test
    void where_a_stand_in_falls_ill_the_next_one_does_the_work_of_both() {
        var rota = new Rota(List.of(away(INGRID, 4, 8, LARS), away(LARS, 6, 7, NORA)));

        assertThat(rota.standsInFor(LARS, may(5))).containsExactly(INGRID);
        assertThat(rota.standsInFor(LARS, may(6))).isEmpty();
        assertThat(rota.standsInFor(NORA, may(6))).containsExactlyInAnyOrder(INGRID, LARS);
        assertThat(rota.standIn(INGRID, may(8))).contains(LARS);
    }

    @Test
    void whoever_is_away_cannot_stand_in() {
        var rota = new Rota(List.of(away(LARS, 6, 7, null)));

        assertThat(rota.against(away(INGRID, 7, 9, LARS))).get().isInstanceOf(Clash.StandInAway.class);
        assertThat(rota.against(away(INGRID, 8, 9, LARS))).isEmpty();
    }

    @Test
    void two_do_not_stand_in_for_each_other_nor_three_in_a_circle() {
        var two = new Rota(List.of(away(INGRID, 4, 8, LARS)));
        var three = new Rota(List.of(away(INGRID, 4, 8, LARS), away(LARS, 4, 8, NORA)));

        assertThat(two.against(away(LARS, 8, 9, INGRID))).get().isInstanceOf(Clash.Circle.class);
        assertThat(three.against(away(NORA, 8, 9, INGRID))).get().isInstanceOf(Clash.Circle.class);
        assertThat(two.against(away(LARS, 9, 9, INGRID))).isEmpty();
    }

    @Test
    void a_circle_that_came_about_nevertheless_ends_with_nobody() {
        var rota = new Rota(List.of(away(INGRID, 4, 8, LARS), away(LARS, 4, 8, INGRID)));

        assertThat(rota.standIn(INGRID, may(5))).isEmpty();
        assertThat(rota.standsInFor(LARS, may(5))).isEmpty();
    }

    @Test
    void a_stand_in_who_goes_away_says_who_does_both() {
        var rota = new Rota(List.of(away(INGRID, 4, 8, LARS)));

        assertThat(rota.against(away(LARS, 6, 7, null))).get().isInstanceOf(Clash.Needed.class);
        assertThat(rota.against(away(LARS, 6, 7, NORA))).isEmpty();
    }

    @Test
    void nobody_is_away_twice_but_an_absence_may_be_changed() {
        Absence known = away(INGRID, 4, 8, LARS);
        var rota = new Rota(List.of(known));

        assertThat(rota.against(away(INGRID, 8, 9, LARS))).get().isInstanceOf(Clash.AwayAlready.class);
        assertThat(rota.against(new Absence(known.id(), INGRID, may(5), may(12), Reason.OTHER, LARS)))
                .isEmpty();
    }

    private static Absence away(AccountId who, int first, int last, @Nullable AccountId standIn) {
        return new Absence(new AbsenceId(UUID.randomUUID()), who, may(first), may(last), Reason.HOLIDAY, standIn);
    }

    private static LocalDate may(int day) {
        return LocalDate.of(2026, 5, day);
    }
}
