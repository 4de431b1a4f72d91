package rapport.sales.selling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.customers.PartyId;
import rapport.money.Money;
import rapport.sales.OpportunityId;
import rapport.sales.opportunity.CoSeller;

class SplitTest {
    private static final AccountId OWNER = new AccountId(UUID.randomUUID());
    private static final AccountId IDA = new AccountId(UUID.randomUUID());
    private static final AccountId PER = new AccountId(UUID.randomUUID());

    @Test
    void the_owner_has_what_the_others_have_not() {
        assertThat(split().ofOwner()).isEqualTo(100);
        assertThat(split(new CoSeller(IDA, "Ida", 30)).ofOwner()).isEqualTo(70);
    }

    @Test
    void no_more_is_given_away_than_there_is() {
        Split split = split(new CoSeller(IDA, "Ida", 30));

        assertThat(split.problem(PER, 70)).isEmpty();
        assertThat(split.problem(PER, 71)).contains("Between 0 and 70 %");
        assertThat(split.problem(IDA, 100)).as("instead of what she has").isEmpty();
        assertThat(split.problem(PER, -1)).isNotEmpty();
    }

    @Test
    void the_owner_gets_no_share_by_hand() {
        assertThat(split().problem(OWNER, 50)).contains("whatever the others have not");
    }

    @Test
    void a_share_of_the_amount_is_rounded_to_its_cents() {
        assertThat(split().of(33).amount()).isEqualByComparingTo("33.00");
    }

    private static Split split(CoSeller... others) {
        return new Split(
                new OpportunityId(UUID.randomUUID()),
                "Robots",
                new PartyId(UUID.randomUUID()),
                OwnerId.of(OWNER),
                "Olav",
                new Money(new BigDecimal("100.01"), "EUR"),
                List.of(others),
                true);
    }
}
