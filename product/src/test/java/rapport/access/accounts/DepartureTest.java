package rapport.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// A colleague leaves, and everything goes to others in one act.
@RunningRapport
class DepartureTest {
    private final House house;
    private final DSLContext db;

    DepartureTest(House house, DSLContext db) {
        this.house = house;
        this.db = db;
    }

    @Test
    void everything_is_shared_by_the_successors_and_comes_back_by_undoing() {
        AccountId leaver = house.employAs("Member");
        AccountId first = house.employAs("Member");
        AccountId second = house.employAs("Member");
        Browser theirs = house.browserOf(leaver);
        for (String name : new String[] {"Avgangvik AS", "Avgangvik Bygg AS"}) {
            theirs.post("/organisations", "name", name);
        }
        theirs.post("/work", "subject", "Call Avgangvik", "kind", "CALL");
        theirs.post("/calendar/feed");
        String page = "/settings/accounts/" + leaver + "/departure";
        Browser administrator = house.administrator();
        assertThat(administrator.get(page).body())
                .contains("Organisations", "Open work", "Secret address of the calendar")
                .doesNotContain("<li>Households");

        assertThat(administrator.post(page).statusCode()).isEqualTo(422);
        assertThat(administrator.post(page, "successors", leaver.toString()).statusCode())
                .isEqualTo(422);
        assertThat(owned(leaver)).isEqualTo(3);

        var gone = administrator.post(page, "successors", first.toString(), "successors", second.toString());

        assertThat(gone.statusCode()).as(gone.body()).isEqualTo(303);
        assertThat(theirs.isSignedIn()).isFalse();
        assertThat(owned(leaver)).isZero();
        assertThat(owned(first)).isEqualTo(2);
        assertThat(owned(second)).isEqualTo(1);

        String act = String.valueOf(db.fetchValue("""
                select id::text from journal.change_set
                 where act = 'Let a colleague leave' order by id desc limit 1"""));
        var undone = administrator.post("/changes/" + act + "/undo");
        assertThat(undone.statusCode()).as(undone.body()).isLessThan(400);
        assertThat(owned(leaver)).isEqualTo(3);
        assertThat(house.browserOf(leaver).isSignedIn()).isTrue();
    }

    @Test
    void nobody_lets_himself_go_nor_does_a_colleague_another() {
        String page = "/settings/accounts/" + house.firstAdministrator().id() + "/departure";

        assertThat(house.administrator()
                        .post(page, "successors", house.employAs("Member").toString())
                        .statusCode())
                .isEqualTo(422);
        assertThat(house.member().get(page).statusCode()).isEqualTo(403);
    }

    private int owned(AccountId account) {
        return Integer.parseInt(String.valueOf(db.fetchValue("""
                select (select count(*) from customers.party where owner_id = {0})
                     + (select count(*) from work.piece where owner_id = {0})""".replace("{0}", "'" + account + "'::uuid"))));
    }
}
