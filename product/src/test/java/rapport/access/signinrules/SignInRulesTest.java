package rapport.access.signinrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.access.Role;
import rapport.access.secondfactor.PhoneApp;
import rapport.access.secondfactor.SecondFactorRule;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.testing.TurnableClock;

@RunningRapport
class SignInRulesTest {
    private final House house;
    private final TurnableClock clock;
    private final SecondFactorRule rule;

    SignInRulesTest(House house, TurnableClock clock, SecondFactorRule rule) {
        this.house = house;
        this.clock = clock;
        this.rule = rule;
    }

    @AfterEach
    void ask_nobody() {
        rule.askEverybody(false);
    }

    @Test
    void who_has_no_second_step_goes_on_working_and_sets_one_up_at_the_next_sign_in() {
        house.employ("grace@nordlys.example", Role.MEMBER);
        Browser working = house.visitor().signIn("grace@nordlys.example");
        house.administrator().post("/settings/sign-in", "required", "true");

        assertThat(working.isSignedIn()).isTrue();
        Browser next = house.visitor();
        assertThat(next.trySignIn("grace@nordlys.example", House.PASSWORD)
                        .headers()
                        .firstValue("Location"))
                .contains("/sign-in/enrolment?next=%2F");
        assertThat(next.isSignedIn()).isFalse();

        String page = next.get("/sign-in/enrolment").body();
        var codes = next.post(
                "/sign-in/enrolment",
                "ticket",
                PhoneApp.ticketOn(page),
                "code",
                PhoneApp.scanning(page).codeAt(clock.instant()));
        assertThat(codes.body()).contains("Your recovery codes");
        assertThat(next.isSignedIn()).isTrue();
    }

    @Test
    void who_has_a_second_step_cannot_get_another_with_the_password_alone() {
        enrol("has-one@nordlys.example");
        rule.askEverybody(true);
        Browser thief = house.visitor();
        thief.trySignIn("has-one@nordlys.example", House.PASSWORD);

        assertThat(thief.get("/sign-in/enrolment").headers().firstValue("Location"))
                .contains("/sign-in");
        assertThat(thief.post("/sign-in/enrolment", "ticket", "x", "code", "123456")
                        .headers()
                        .firstValue("Location"))
                .contains("/sign-in");
    }

    @Test
    void nobody_takes_the_last_second_step_away_where_the_company_asks_for_one() {
        Browser browser = enrol("last-one@nordlys.example");
        rule.askEverybody(true);

        browser.delete("/settings/security/authenticator");

        assertThat(house.visitor()
                        .trySignIn("last-one@nordlys.example", House.PASSWORD)
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(next -> assertThat(next).startsWith("/sign-in/second-step"));
    }

    @Test
    void an_administrator_sees_who_has_a_second_step_and_resets_a_lost_one_of_which_the_colleague_is_told() {
        AccountId id = house.employ("lost-all@nordlys.example", Role.MEMBER);
        Browser colleague = enrolled(house.visitor().signIn("lost-all@nordlys.example"));
        Browser administrator = house.administrator();
        assertThat(administrator.get("/settings/sign-in").body()).contains("lost-all@nordlys.example, an app");

        assertThat(administrator
                        .delete("/settings/sign-in/" + id + "/second-factor")
                        .statusCode())
                .isEqualTo(200);

        assertThat(colleague.isSignedIn()).isFalse();
        Browser back = house.visitor();
        var answer = back.trySignIn("lost-all@nordlys.example", House.PASSWORD);
        assertThat(toastOf(answer.headers().allValues("Set-Cookie").toString()))
                .contains("The second step was reset by Jonas Berg");
        assertThat(back.get("/settings/security").body()).contains("The second step was reset by Jonas Berg");
        Browser again = house.visitor();
        assertThat(again.trySignIn("lost-all@nordlys.example", House.PASSWORD)
                        .headers()
                        .allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("rapport_toast"));
    }

    @Test
    void only_who_is_at_it_now_changes_the_rule() {
        Browser administrator = house.administrator();
        clock.pass(Duration.ofMinutes(11));

        administrator.post("/settings/sign-in", "required", "true");

        assertThat(rule.asksEverybody()).isFalse();
    }

    private Browser enrol(String email) {
        house.employ(email, Role.MEMBER);
        return enrolled(house.visitor().signIn(email));
    }

    private Browser enrolled(Browser browser) {
        String page = browser.get("/settings/security/authenticator/new").body();
        browser.post(
                "/settings/security/authenticator",
                "ticket",
                PhoneApp.ticketOn(page),
                "code",
                PhoneApp.scanning(page).codeAt(clock.instant()));
        return browser;
    }

    private static String toastOf(String cookies) {
        String value = cookies.replaceFirst("(?s).*rapport_toast=([^;]+);.*", "$1");
        return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
    }
}
