package rapport.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.access.Role;
import rapport.access.tokens.TokenScope;
import rapport.access.tokens.Tokens;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.testing.TurnableClock;

@RunningRapport
class AccountsTest {
    private static final Pattern LINK = Pattern.compile("http://[^<]+(/invitation/[A-Za-z0-9_-]{43})<");

    private final House house;
    private final TurnableClock clock;
    private final Tokens tokens;
    private final DSLContext db;

    AccountsTest(House house, TurnableClock clock, Tokens tokens, DSLContext db) {
        this.house = house;
        this.clock = clock;
        this.tokens = tokens;
        this.db = db;
    }

    @Test
    void an_invited_colleague_chooses_a_password_and_is_in() {
        String link = invite("clara@nordlys.example", "Clara Weiss");
        Browser clara = house.visitor();
        assertThat(clara.get(link).body()).contains("Welcome, Clara Weiss", "clara@nordlys.example");

        var weak = clara.post(link, "password", "short");
        assertThat(weak.statusCode()).isEqualTo(422);
        assertThat(weak.body()).contains("at least 12");

        assertThat(clara.post(link, "password", House.PASSWORD).statusCode()).isEqualTo(303);
        assertThat(clara.isSignedIn()).isTrue();
        assertThat(house.visitor().signIn("clara@nordlys.example").isSignedIn()).isTrue();
    }

    @Test
    void an_invitation_works_once() {
        String link = invite("one-link@nordlys.example", "One Link");
        assertThat(house.visitor().post(link, "password", House.PASSWORD).statusCode())
                .isEqualTo(303);

        assertThat(house.visitor().get(link).statusCode()).isEqualTo(410);
        assertThat(house.visitor()
                        .post(link, "password", "another kettle for me")
                        .statusCode())
                .isEqualTo(410);
    }

    @Test
    void an_invitation_is_good_for_a_week() {
        String link = invite("late@nordlys.example", "Late");
        clock.pass(Duration.ofDays(6));
        assertThat(house.visitor().get(link).statusCode()).isEqualTo(200);

        clock.pass(Duration.ofDays(2));
        assertThat(house.visitor().get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void a_second_invitation_ends_the_first() {
        String first = invite("twice@nordlys.example", "Twice");
        invite("twice@nordlys.example", "Twice");

        assertThat(house.visitor().get(first).statusCode()).isEqualTo(410);
    }

    @Test
    void a_withdrawn_invitation_opens_nothing() {
        String link = invite("withdrawn@nordlys.example", "Withdrawn");
        String id = db.fetchValue("select id::text from access.invitation where email = 'withdrawn@nordlys.example'")
                .toString();

        assertThat(house.administrator()
                        .delete("/settings/accounts/invitations/" + id)
                        .statusCode())
                .isEqualTo(200);
        assertThat(house.visitor().get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void who_works_here_already_is_not_invited() {
        house.employ("here@nordlys.example", Role.MEMBER);

        var answer = house.administrator()
                .post(
                        "/settings/accounts/invitations",
                        "name",
                        "Here",
                        "email",
                        "here@nordlys.example",
                        "role",
                        house.role("Member"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("There is an account with this e-mail already");
    }

    @Test
    void who_forgot_the_password_gets_a_link_that_ends_all_sessions() {
        AccountId id = house.employ("forgot@nordlys.example", Role.MEMBER);
        Browser before = house.visitor().signIn("forgot@nordlys.example");

        String link = linkIn(house.administrator()
                .post("/settings/accounts/" + id + "/invitation")
                .body());
        assertThat(before.isSignedIn()).isTrue();
        Browser after = house.visitor();
        assertThat(after.post(link, "password", "another kettle for me").statusCode())
                .isEqualTo(303);

        assertThat(after.isSignedIn()).isTrue();
        assertThat(before.isSignedIn()).isFalse();
        assertThat(house.visitor()
                        .trySignIn("forgot@nordlys.example", House.PASSWORD)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_closed_account_loses_sessions_tokens_and_links_at_once() {
        AccountId id = house.employ("leaver@nordlys.example", Role.ADMINISTRATOR);
        Browser leaver = house.visitor().signIn("leaver@nordlys.example");
        String token =
                tokens.make(id, "leaver", TokenScope.WRITE, Optional.empty()).text();
        Browser administrator = house.administrator();
        String link = linkIn(
                administrator.post("/settings/accounts/" + id + "/invitation").body());

        assertThat(administrator.post("/settings/accounts/" + id + "/closure").statusCode())
                .isEqualTo(200);

        assertThat(leaver.isSignedIn()).isFalse();
        assertThat(house.program(token).get("/welcome").statusCode()).isEqualTo(401);
        assertThat(house.visitor().get(link).statusCode()).isEqualTo(410);
        assertThat(house.visitor()
                        .trySignIn("leaver@nordlys.example", House.PASSWORD)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_reopened_account_comes_back_without_its_old_tokens() {
        AccountId id = house.employ("returner@nordlys.example", Role.ADMINISTRATOR);
        String token =
                tokens.make(id, "returner", TokenScope.WRITE, Optional.empty()).text();
        Browser administrator = house.administrator();
        administrator.post("/settings/accounts/" + id + "/closure");

        assertThat(administrator.delete("/settings/accounts/" + id + "/closure").statusCode())
                .isEqualTo(200);

        assertThat(house.visitor().signIn("returner@nordlys.example").isSignedIn())
                .isTrue();
        assertThat(house.program(token).get("/welcome").statusCode()).isEqualTo(401);
    }

    @Test
    void nobody_closes_the_own_account() {
        AccountId id = house.employ("own@nordlys.example", Role.ADMINISTRATOR);

        var answer = house.visitor().signIn("own@nordlys.example").post("/settings/accounts/" + id + "/closure");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("You cannot close your own account");
    }

    @Test
    void a_member_who_becomes_administrator_may_look_after_accounts_at_once() {
        AccountId id = house.employ("promoted@nordlys.example", Role.MEMBER);
        Browser promoted = house.visitor().signIn("promoted@nordlys.example");
        assertThat(promoted.get("/settings/accounts").statusCode()).isEqualTo(403);

        house.administrator().put("/settings/accounts/" + id + "/roles", "roles", house.role("Administrator"));
        assertThat(promoted.get("/settings/accounts").statusCode()).isEqualTo(200);

        house.administrator().put("/settings/accounts/" + id + "/roles", "roles", house.role("Member"));
        assertThat(promoted.get("/settings/accounts").statusCode()).isEqualTo(403);
    }

    @Test
    void a_page_that_is_not_open_to_a_member_says_who_can_help() {
        var answer = house.member().get("/settings/accounts");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("needs the role of an administrator", "Jonas Berg");
    }

    private String invite(String email, String name) {
        return linkIn(house.administrator()
                .post("/settings/accounts/invitations", "name", name, "email", email, "role", house.role("Member"))
                .body());
    }

    private static String linkIn(String page) {
        Matcher link = LINK.matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
