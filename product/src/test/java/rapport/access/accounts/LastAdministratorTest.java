package rapport.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.val;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.Role;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// Runs in a transaction that is rolled back, because nobody else may be an administrator meanwhile.
@RunningRapport
@Transactional
class LastAdministratorTest {
    private final House house;
    private final Colleagues colleagues;
    private final DSLContext db;

    LastAdministratorTest(House house, Colleagues colleagues, DSLContext db) {
        this.house = house;
        this.colleagues = colleagues;
        this.db = db;
    }

    @Test
    void who_is_alone_is_the_last() {
        AccountId alone = house.employ("alone@nordlys.example", Role.ADMINISTRATOR);
        db.execute("delete from access.account_role where account_id <> {0}", val(alone.value()));

        assertThat(colleagues.lock(alone))
                .get()
                .extracting(Colleague::lastAdministrator)
                .isEqualTo(true);
    }

    @Test
    void a_closed_administrator_does_not_count() {
        AccountId alone = house.employ("alone@nordlys.example", Role.ADMINISTRATOR);
        db.execute(
                "update access.account set closed_at = now(), closed_by = {0} where id <> {0} and closed_at is null",
                val(alone.value()));

        assertThat(colleagues.lock(alone))
                .get()
                .extracting(Colleague::lastAdministrator)
                .isEqualTo(true);
    }

    @Test
    void with_a_second_one_nobody_is_the_last() {
        AccountId first = house.employ("first@nordlys.example", Role.ADMINISTRATOR);
        house.employ("second@nordlys.example", Role.ADMINISTRATOR);

        assertThat(colleagues.lock(first))
                .get()
                .extracting(Colleague::lastAdministrator)
                .isEqualTo(false);
    }
}
