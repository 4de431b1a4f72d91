package rapport.sales.buying;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.customers.PartyId;
import rapport.sales.BuyerId;
import rapport.sales.BuyingRoleId;

class GapsTest {
    private static final BuyingRole PAYS = role("Economic buyer", true, false);
    private static final BuyingRole USES = role("User", false, false);

    @Test
    void a_role_that_is_needed_is_missed() {
        assertThat(gaps()).containsExactly("No economic buyer is known.");
    }

    @Test
    void a_role_that_was_retired_is_not() {
        assertThat(Gaps.of(List.of(), List.of(role("Signatory", true, true)), true))
                .isEmpty();
    }

    @Test
    void whoever_is_needed_and_against_it_is_named() {
        assertThat(gaps(buyer("Ida", PAYS, Attitude.AGAINST, Influence.HIGH, Instant.EPOCH)))
                .containsExactly("Ida, the economic buyer, is against it.", "Nobody of high influence is for us yet.");
    }

    @Test
    void of_whom_nothing_is_needed_nothing_is_missed() {
        assertThat(gaps(
                        buyer("Ida", PAYS, Attitude.FOR, Influence.HIGH, Instant.EPOCH),
                        buyer("Per", USES, Attitude.UNKNOWN, Influence.LITTLE, null)))
                .isEmpty();
    }

    @Test
    void nobody_has_spoken_with_whoever_pays() {
        Buyer silent = buyer("Ida", PAYS, Attitude.FOR, Influence.HIGH, null);

        assertThat(gaps(silent)).containsExactly("Nobody has spoken with Ida, the economic buyer.");
        assertThat(Gaps.of(List.of(silent), List.of(PAYS), false))
                .as("who may not know of contacts is told of none")
                .isEmpty();
    }

    private static List<String> gaps(Buyer... buyers) {
        return Gaps.of(List.of(buyers), List.of(PAYS, USES), true);
    }

    private static BuyingRole role(String name, boolean needed, boolean retired) {
        return new BuyingRole(new BuyingRoleId(UUID.randomUUID()), name, needed, retired);
    }

    private static Buyer buyer(
            String name,
            BuyingRole role,
            Attitude attitude,
            Influence influence,
            @org.jspecify.annotations.Nullable Instant last) {
        return new Buyer(
                new BuyerId(UUID.randomUUID()),
                new PartyId(UUID.randomUUID()),
                name,
                new Say(role.id(), attitude, influence, ""),
                last);
    }
}
