package rapport.sales.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rapport.sales.LossReasonId;
import rapport.sales.PipelineId;
import rapport.sales.StageId;
import rapport.sales.opportunity.Phase;
import rapport.sales.opportunity.Tally;
import rapport.sales.pipeline.Pipeline;
import rapport.sales.pipeline.Stage;

class FunnelTest {
    private static final PipelineId SALES = new PipelineId(UUID.randomUUID());
    private static final Stage QUALIFY = stage("Qualify", false);
    private static final Stage PROPOSE = stage("Propose", false);
    private static final Stage NEGOTIATE = stage("Negotiate", false);
    private static final Stage DROPPED = stage("Dropped", true);
    private static final LossReasonId PRICE = new LossReasonId(UUID.randomUUID());
    private static final LossReasonId SILENCE = new LossReasonId(UUID.randomUUID());

    @Test
    void a_deal_that_skipped_a_stage_came_through_it_all_the_same() {
        Funnel funnel =
                funnel(deals(1, Phase.OPEN, NEGOTIATE, QUALIFY, NEGOTIATE), deals(3, Phase.OPEN, QUALIFY, QUALIFY));

        assertThat(reached(funnel)).containsExactly(4L, 1L, 1L);
    }

    @Test
    void a_deal_that_went_back_keeps_how_far_it_was() {
        Funnel funnel = funnel(deals(2, Phase.OPEN, QUALIFY, QUALIFY, PROPOSE));

        assertThat(reached(funnel)).containsExactly(2L, 2L, 0L);
        assertThat(funnel.steps().getFirst().open().deals()).isEqualTo(2);
    }

    @Test
    void who_won_early_came_through_all_stages() {
        Funnel funnel = funnel(deals(1, Phase.WON, QUALIFY, QUALIFY), deals(1, Phase.LOST, PROPOSE, QUALIFY, PROPOSE));

        assertThat(reached(funnel)).containsExactly(2L, 2L, 1L);
        assertThat(funnel.won().deals()).isEqualTo(1);
        assertThat(funnel.steps().stream().map(Funnel.Step::onward)).containsExactly(1.0, 0.5, 1.0);
        assertThat(funnel.steps().get(1).lost().deals()).isEqualTo(1);
    }

    @Test
    void a_retired_stage_shows_while_deals_went_through_it() {
        assertThat(funnel(deals(1, Phase.OPEN, QUALIFY, QUALIFY)).steps())
                .extracting(Funnel.Step::stage)
                .containsExactly(QUALIFY, PROPOSE, NEGOTIATE);
        assertThat(funnel(deals(1, Phase.OPEN, QUALIFY, QUALIFY, DROPPED)).steps())
                .extracting(Funnel.Step::stage)
                .containsExactly(QUALIFY, PROPOSE, DROPPED, NEGOTIATE);
    }

    @Test
    void nobody_goes_on_from_where_nobody_came() {
        Funnel funnel = funnel();

        assertThat(funnel.steps()).extracting(Funnel.Step::onward).containsOnly(0.0);
    }

    @Test
    void amounts_are_told_by_currency_the_most_frequent_first() {
        Tally tally = Tally.of(List.of(worth("EUR", 1, "10"), worth("NOK", 2, "70"), worth("EUR", 2, "5.50")).stream());

        assertThat(tally.deals()).isEqualTo(5);
        assertThat(tally.byCurrency()).containsExactly(worth("EUR", 3, "15.50"), worth("NOK", 2, "70"));
    }

    @Test
    void half_of_the_stays_are_over_by_the_median() {
        assertThat(Stays.of(Map.of(1, 2L, 5, 1L, 90, 1L)).median()).hasValue(1);
        assertThat(Stays.of(Map.of(1, 1L, 5, 1L, 90, 1L)).median()).hasValue(5);
        assertThat(Stays.of(Map.of()).median()).isEmpty();
        assertThat(Stays.of(Map.of(2, 3L, 6, 1L)).mean()).isEqualTo(3.0);
    }

    @Test
    void the_win_rate_is_of_those_that_were_closed() {
        var closings = new Closings(List.of(
                new Closed(Phase.WON, "NOK", 20, null, 3, BigDecimal.valueOf(300)),
                new Closed(Phase.LOST, "NOK", 9, PRICE, 1, BigDecimal.valueOf(50)),
                new Closed(Phase.LOST, "EUR", 9, SILENCE, 8, BigDecimal.valueOf(50))));

        assertThat(closings.winRate()).isEqualTo(0.25);
        assertThat(closings.reasons()).containsExactly(Map.entry(SILENCE, 8L), Map.entry(PRICE, 1L));
        assertThat(closings.untilWon().median()).hasValue(20);
    }

    /// 40 open deals, a quarter of which is won, each for 100, in 20 days: 40 × 0.25 × 100 / 20 = 50 a day.
    @Test
    void velocity_is_what_open_deals_bring_in_a_day() {
        var closings = new Closings(List.of(
                new Closed(Phase.WON, "NOK", 20, null, 3, BigDecimal.valueOf(300)),
                new Closed(Phase.LOST, "NOK", 9, PRICE, 9, BigDecimal.valueOf(50)),
                new Closed(Phase.OPEN, "NOK", 0, null, 40, BigDecimal.valueOf(9000)),
                new Closed(Phase.OPEN, "EUR", 0, null, 1, BigDecimal.ONE)));

        assertThat(closings.velocity()).containsExactly(Map.entry("NOK", BigDecimal.valueOf(50)));
        assertThat(new Closings(List.of()).velocity()).isEmpty();
    }

    @Test
    void a_quarter_begins_on_its_first_day() {
        LocalDate may = LocalDate.of(2026, 5, 17);

        assertThat(Period.THIS_QUARTER.days(may)).isEqualTo(days(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 7, 1)));
        assertThat(Period.LAST_QUARTER.days(LocalDate.of(2026, 1, 1)))
                .isEqualTo(days(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 1, 1)));
        assertThat(Period.TWELVE_MONTHS.days(LocalDate.of(2024, 2, 29)))
                .isEqualTo(days(LocalDate.of(2023, 3, 1), LocalDate.of(2024, 3, 1)));
        assertThat(Period.of("gibberish")).isEqualTo(Period.TWELVE_MONTHS);
    }

    private static Period.Days days(LocalDate from, LocalDate until) {
        return new Period.Days(from, until);
    }

    private static Funnel funnel(Alike... deals) {
        return Funnel.of(
                new Pipeline(SALES, "Sales", false, List.of(QUALIFY, PROPOSE, DROPPED, NEGOTIATE)), List.of(deals));
    }

    private static List<Long> reached(Funnel funnel) {
        return funnel.steps().stream().map(step -> step.reached().deals()).toList();
    }

    private static Alike deals(long many, Phase phase, Stage stage, Stage... reached) {
        return new Alike(
                Arrays.stream(reached).map(Stage::id).collect(Collectors.toSet()),
                stage.id(),
                phase,
                "NOK",
                many,
                BigDecimal.TEN);
    }

    private static Tally.Worth worth(String currency, long deals, String amount) {
        return new Tally.Worth(currency, deals, new BigDecimal(amount));
    }

    private static Stage stage(String name, boolean retired) {
        return new Stage(new StageId(UUID.randomUUID()), SALES, name, 50, 14, 0, retired);
    }
}
