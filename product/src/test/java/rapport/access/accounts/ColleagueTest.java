package rapport.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;

class ColleagueTest {
    private static final AccountId JONAS = new AccountId(new UUID(0, 1));
    private static final AccountId CLARA = new AccountId(new UUID(0, 2));

    private final Colleague last = new Colleague(JONAS, "Jonas", true, true, true);
    private final Colleague oneOfTwo = new Colleague(JONAS, "Jonas", true, true, false);
    private final Colleague member = new Colleague(JONAS, "Jonas", false, true, false);

    @Test
    void the_last_administrator_cannot_be_closed() {
        assertThat(last.close(CLARA)).isEqualTo(new Change.Refused(Refusal.LAST_ADMINISTRATOR));
    }

    @Test
    void the_last_administrator_stays_one() {
        assertThat(last.become(false, true)).isEqualTo(new Change.Refused(Refusal.LAST_ADMINISTRATOR));
        assertThat(last.become(true, true)).isInstanceOf(Change.Made.class);
    }

    @Test
    void one_of_two_administrators_may_become_a_member() {
        assertThat(oneOfTwo.become(false, true)).isInstanceOf(Change.Made.class);
    }

    @Test
    void nobody_closes_the_account_that_he_works_with() {
        assertThat(oneOfTwo.close(JONAS)).isEqualTo(new Change.Refused(Refusal.YOURSELF));
    }

    @Test
    void a_colleague_is_closed_and_reopened() {
        assertThat(member.close(CLARA)).isEqualTo(new Change.Made(new Colleague(JONAS, "Jonas", false, false, false)));
        assertThat(new Colleague(JONAS, "Jonas", false, false, false).reopen()).isEqualTo(new Change.Made(member));
    }
}
