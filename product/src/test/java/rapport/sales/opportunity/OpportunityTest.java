package rapport.sales.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.customers.PartyId;
import rapport.customfields.CustomValues;
import rapport.money.Money;
import rapport.sales.LossReasonId;
import rapport.sales.OpportunityId;
import rapport.sales.PipelineId;
import rapport.sales.StageId;
import rapport.sales.opportunity.Moving.Moved;
import rapport.sales.opportunity.Moving.Refused;
import rapport.sales.pipeline.Stage;

class OpportunityTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-03-06T09:00:00Z");
    private static final AccountId JONAS = new AccountId(UUID.randomUUID());
    private static final LossReasonId PRICE = new LossReasonId(UUID.randomUUID());
    private static final PipelineId SALES = new PipelineId(UUID.randomUUID());
    private static final Stage QUALIFY = stage("Qualify", false);
    private static final Stage PROPOSE = stage("Propose", false);
    private static final Stage GONE = stage("Gone", true);

    @Test
    void a_deal_that_moves_begins_to_age_anew() {
        assertThat(deal(100).moveTo(PROPOSE, FRIDAY)).isInstanceOfSatisfying(Moved.class, moved -> {
            assertThat(moved.opportunity().stage()).isEqualTo(PROPOSE);
            assertThat(moved.opportunity().enteredAt()).isEqualTo(FRIDAY);
        });
    }

    @Test
    void a_deal_that_stays_where_it_is_does_not() {
        assertThat(deal(100).moveTo(QUALIFY, FRIDAY)).isEqualTo(new Moved(deal(100)));
    }

    @Test
    void no_deal_goes_to_a_stage_that_was_retired() {
        assertThat(deal(100).moveTo(GONE, FRIDAY)).isEqualTo(new Refused(Refusal.NO_SUCH_STAGE));
    }

    @Test
    void a_deal_of_nothing_cannot_be_won() {
        assertThat(deal(0).win(JONAS, FRIDAY)).isEqualTo(new Refused(Refusal.NOTHING_TO_WIN));
    }

    @Test
    void a_lost_deal_cannot_be_won() {
        var lost = ((Moved) deal(100).lose(PRICE, null, JONAS, FRIDAY)).opportunity();

        assertThat(lost.win(JONAS, FRIDAY)).isEqualTo(new Refused(Refusal.ALREADY_CLOSED));
        assertThat(lost.moveTo(PROPOSE, FRIDAY)).isEqualTo(new Refused(Refusal.ALREADY_CLOSED));
    }

    @Test
    void a_deal_that_is_reopened_stands_where_it_was_closed() {
        var won = ((Moved) deal(100).win(JONAS, FRIDAY)).opportunity();
        var again = ((Moved) won.reopen(FRIDAY)).opportunity();

        assertThat(again.stage()).isEqualTo(QUALIFY);
        assertThat(again.standing()).isEqualTo(new Standing.Open());
        assertThat(again.enteredAt()).isEqualTo(FRIDAY);
    }

    @Test
    void an_open_deal_cannot_be_reopened() {
        assertThat(deal(100).reopen(FRIDAY)).isEqualTo(new Refused(Refusal.STILL_OPEN));
    }

    private static final OpportunityId ID = new OpportunityId(UUID.randomUUID());
    private static final PartyId PARTY = new PartyId(UUID.randomUUID());

    private static Opportunity deal(int worth) {
        var terms = new Terms(
                "A line of robots",
                PARTY,
                new Money(BigDecimal.valueOf(worth), "NOK"),
                null,
                null,
                "",
                "",
                "",
                CustomValues.NONE);
        return new Opportunity(ID, terms, QUALIFY, MONDAY, new Standing.Open());
    }

    private static Stage stage(String name, boolean retired) {
        return new Stage(new StageId(UUID.randomUUID()), SALES, name, 50, 14, 0, retired);
    }
}
