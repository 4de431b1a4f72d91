package rapport.access.myaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.val;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.access.Role;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
class MyAccountTest {
    private static final String ANOTHER = "three small teapots in a row";

    private final House house;
    private final DSLContext db;

    MyAccountTest(House house, DSLContext db) {
        this.house = house;
        this.db = db;
    }

    @Test
    void who_changes_the_password_stays_here_and_is_signed_out_elsewhere() {
        house.employ("changes@nordlys.example", Role.MEMBER);
        Browser here = house.visitor().signIn("changes@nordlys.example");
        Browser elsewhere = house.visitor().signIn("changes@nordlys.example");

        assertThat(here.post("/settings/account/password", "old", House.PASSWORD, "password", ANOTHER)
                        .statusCode())
                .isEqualTo(303);

        assertThat(here.isSignedIn()).isTrue();
        assertThat(elsewhere.isSignedIn()).isFalse();
        assertThat(house.visitor().trySignIn("changes@nordlys.example", ANOTHER).statusCode())
                .isEqualTo(303);
    }

    @Test
    void without_the_old_password_nothing_changes_and_nobody_guesses_it() {
        house.employ("borrowed@nordlys.example", Role.MEMBER);
        Browser browser = house.visitor().signIn("borrowed@nordlys.example");

        for (int n = 0; n < 10; n++) {
            assertThat(browser.post("/settings/account/password", "old", "guess", "password", ANOTHER)
                            .statusCode())
                    .isEqualTo(422);
        }

        assertThat(browser.post("/settings/account/password", "old", House.PASSWORD, "password", ANOTHER)
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void a_weak_new_password_is_refused_in_place() {
        var answer =
                house.member().post("/settings/account/password", "old", House.PASSWORD, "password", "password1234");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("password-problem");
    }

    @Test
    void one_session_ends_without_the_others() {
        AccountId id = house.employ("several@nordlys.example", Role.MEMBER);
        Browser other = house.visitor().signIn("several@nordlys.example");
        String session = db.fetchValue("select id::text from access.session where account_id = {0}", val(id.value()))
                .toString();
        Browser here = house.visitor().signIn("several@nordlys.example");

        assertThat(here.delete("/settings/account/sessions/" + session).statusCode())
                .isEqualTo(200);

        assertThat(other.isSignedIn()).isFalse();
        assertThat(here.isSignedIn()).isTrue();
    }

    @Test
    void nobody_ends_the_session_of_another() {
        AccountId id = house.employ("victim@nordlys.example", Role.MEMBER);
        Browser victim = house.visitor().signIn("victim@nordlys.example");
        String session = db.fetchValue("select id::text from access.session where account_id = {0}", val(id.value()))
                .toString();

        assertThat(house.member()
                        .delete("/settings/account/sessions/" + session)
                        .statusCode())
                .isEqualTo(404);
        assertThat(victim.isSignedIn()).isTrue();
    }

    @Test
    void signed_out_everywhere_else_means_everywhere_else() {
        house.employ("everywhere@nordlys.example", Role.MEMBER);
        Browser other = house.visitor().signIn("everywhere@nordlys.example");
        Browser here = house.visitor().signIn("everywhere@nordlys.example");

        assertThat(here.delete("/settings/account/sessions").statusCode()).isEqualTo(200);

        assertThat(other.isSignedIn()).isFalse();
        assertThat(here.isSignedIn()).isTrue();
    }

    @Test
    void a_name_is_seen_at_once_and_cannot_be_empty() {
        Browser browser = house.member();

        assertThat(browser.post("/settings/account", "name", "Åse <Lund>").statusCode())
                .isEqualTo(303);
        assertThat(browser.get("/settings/account").body())
                .contains("Åse &lt;Lund")
                .doesNotContain("<Lund>");
        assertThat(browser.post("/settings/account", "name", " ").statusCode()).isEqualTo(422);
    }
}
