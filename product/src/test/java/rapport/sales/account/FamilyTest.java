package rapport.sales.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.customers.PartyId;
import rapport.network.Families.Belonging;

class FamilyTest {
    private static final PartyId GROUP = new PartyId(UUID.randomUUID());
    private static final PartyId NORTH = new PartyId(UUID.randomUUID());
    private static final PartyId YARD = new PartyId(UUID.randomUUID());

    @Test
    void an_owner_is_worth_what_all_below_it_are_currencies_apart() {
        var family = new Family(
                List.of(new Belonging(GROUP, null), new Belonging(NORTH, GROUP), new Belonging(YARD, NORTH)),
                Map.of(GROUP, open("EUR", 1), NORTH, open("EUR", 10), YARD, open("NOK", 100)));

        assertThat(family.members())
                .extracting(
                        Family.Member::id,
                        Family.Member::depth,
                        one -> one.all().open().toString())
                .containsExactly(
                        tuple(GROUP, 0, "{EUR=11, NOK=100}"),
                        tuple(NORTH, 1, "{EUR=10, NOK=100}"),
                        tuple(YARD, 2, "{NOK=100}"));
    }

    @Test
    void what_belongs_to_two_is_counted_once() {
        var family = new Family(
                List.of(
                        new Belonging(GROUP, null),
                        new Belonging(NORTH, GROUP),
                        new Belonging(YARD, GROUP),
                        new Belonging(YARD, NORTH)),
                Map.of(YARD, open("EUR", 5)));

        assertThat(family.members().getFirst().all().open()).containsEntry("EUR", BigDecimal.valueOf(5));
    }

    private static Worth open(String currency, long amount) {
        return new Worth(Map.of(currency, BigDecimal.valueOf(amount)), Map.of());
    }
}
