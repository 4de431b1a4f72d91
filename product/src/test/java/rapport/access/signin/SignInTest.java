package rapport.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.access.Role;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.testing.TurnableClock;

@RunningRapport
class SignInTest {
    private final House house;
    private final TurnableClock clock;
    private final SignInAttempts attempts;

    SignInTest(House house, TurnableClock clock, SignInAttempts attempts) {
        this.house = house;
        this.clock = clock;
        this.attempts = attempts;
    }

    @Test
    void who_knows_the_password_comes_in_and_goes_where_he_wanted() {
        house.employ("amara@nordlys.example", Role.MEMBER);
        Browser browser = house.visitor();

        var sent = browser.get("/settings/tokens?a=1");
        assertThat(sent.headers().firstValue("Location")).contains("/sign-in?next=%2Fsettings%2Ftokens%3Fa%3D1");

        var answer = browser.post(
                "/sign-in",
                "email",
                " Amara@Nordlys.example ",
                "password",
                House.PASSWORD,
                "next",
                "/settings/tokens?a=1");
        assertThat(answer.headers().firstValue("Location")).contains("/settings/tokens?a=1");
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void whoever_was_signed_out_in_the_middle_of_an_act_comes_back_to_the_page_of_it() {
        var sent = house.visitor()
                .send(
                        "POST",
                        "/work/lines",
                        "what=Nothing",
                        "Sec-Fetch-Site",
                        "same-origin",
                        "HX-Request",
                        "true",
                        "HX-Current-URL",
                        house.address() + "/opportunities?as=board:stage#top");

        assertThat(sent.headers().firstValue("HX-Redirect"))
                .contains("/sign-in?next=%2Fopportunities%3Fas%3Dboard%3Astage");
    }

    @Test
    void the_key_stays_out_of_reach_of_scripts_and_other_sites() {
        house.employ("cookie@nordlys.example", Role.MEMBER);

        var cookies = house.visitor()
                .trySignIn("cookie@nordlys.example", House.PASSWORD)
                .headers()
                .allValues("Set-Cookie");

        assertThat(cookies)
                .hasSize(2)
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
        assertThat(cookies).noneMatch(cookie -> cookie.contains("Secure"));
    }

    @Test
    void over_https_the_key_never_travels_in_the_open() {
        house.employ("https@nordlys.example", Role.MEMBER);

        var answer = house.visitor()
                .send(
                        "POST",
                        "/sign-in",
                        "email=https%40nordlys.example&password=" + House.PASSWORD.replace(' ', '+'),
                        "X-Forwarded-Proto",
                        "https");

        assertThat(answer.headers().allValues("Set-Cookie")).hasSize(2).allMatch(cookie -> cookie.contains("Secure"));
    }

    @Test
    void a_wrong_password_and_an_unknown_e_mail_look_alike() {
        house.employ("known@nordlys.example", Role.MEMBER);
        Browser browser = house.visitor();

        var wrong = browser.trySignIn("known@nordlys.example", "not the password");
        var unknown = browser.trySignIn("unknown@nordlys.example", "not the password");

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(wrong.body().replace("known@", "")).isEqualTo(unknown.body().replace("unknown@", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no at sign", "\u0000@nul.example", "'; drop table access.account; --@x"})
    void nonsense_is_only_a_wrong_e_mail(String email) {
        assertThat(house.visitor().trySignIn(email, "anything at all").statusCode())
                .isEqualTo(422);
    }

    @Test
    void an_endless_e_mail_is_only_a_wrong_one() {
        assertThat(house.visitor()
                        .trySignIn("a@" + "b".repeat(5000), "anything")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void ten_wrong_tries_lock_the_account_for_that_address_and_time_opens_it_again() {
        house.employ("locked@nordlys.example", Role.MEMBER);
        Browser browser = house.visitor();
        guess(browser, "locked@nordlys.example", 10);

        assertThat(browser.trySignIn("locked@nordlys.example", House.PASSWORD).statusCode())
                .isEqualTo(429);
        assertThat(browser.isSignedIn()).isFalse();

        clock.pass(Duration.ofMinutes(16));
        assertThat(browser.trySignIn("locked@nordlys.example", House.PASSWORD).statusCode())
                .isEqualTo(303);
    }

    @Test
    void nobody_can_lock_a_colleague_out_from_elsewhere() {
        house.employ("colleague@nordlys.example", Role.MEMBER);
        guess(house.visitor(), "colleague@nordlys.example", 10);

        assertThat(house.visitor()
                        .trySignIn("colleague@nordlys.example", House.PASSWORD)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void the_browser_that_one_works_in_opens_even_while_others_guess_from_everywhere() {
        house.employ("target@nordlys.example", Role.MEMBER);
        Browser own = house.visitor().signIn("target@nordlys.example");
        own.post("/sign-out");
        IntStream.range(0, GuessingLimit.AT_ACCOUNT)
                .forEach(n ->
                        attempts.admit("target@nordlys.example", "198.51.100." + n, Optional.empty(), clock.instant()));

        assertThat(house.visitor()
                        .trySignIn("target@nordlys.example", House.PASSWORD)
                        .statusCode())
                .isEqualTo(429);
        assertThat(own.trySignIn("target@nordlys.example", House.PASSWORD).statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_known_browser_may_not_guess_for_ever_either() {
        house.employ("shared-desk@nordlys.example", Role.MEMBER);
        Browser desk = house.visitor().signIn("shared-desk@nordlys.example");
        guess(desk, "shared-desk@nordlys.example", 10);

        assertThat(desk.trySignIn("shared-desk@nordlys.example", House.PASSWORD).statusCode())
                .isEqualTo(429);
    }

    @Test
    void forty_wrong_tries_at_many_accounts_close_an_address() {
        IntStream.range(0, GuessingLimit.FROM_ADDRESS)
                .forEach(n -> attempts.admit(
                        "spray-" + n + "@nordlys.example", "198.51.100.250", Optional.empty(), clock.instant()));

        assertThat(attempts.admit("spray-x@nordlys.example", "198.51.100.250", Optional.empty(), clock.instant()))
                .isInstanceOf(Admission.Locked.class);
    }

    @Test
    void tries_at_the_same_moment_are_not_admitted_together() {
        long admitted = IntStream.range(0, 30)
                .parallel()
                .mapToObj(n ->
                        attempts.admit("rush@nordlys.example", "198.51.100.251", Optional.empty(), clock.instant()))
                .filter(Admission.Open.class::isInstance)
                .count();

        assertThat(admitted).isEqualTo(GuessingLimit.AT_ACCOUNT_FROM_ADDRESS);
    }

    @Test
    void a_form_on_another_site_signs_nobody_in_or_out() {
        Browser browser = house.member();

        assertThat(browser.send("POST", "/sign-out", "", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.send("POST", "/sign-out", "", "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.send("POST", "/sign-out", "", "Origin", "null").statusCode())
                .isEqualTo(403);
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void who_signs_out_is_out_at_once() {
        Browser browser = house.member();

        assertThat(browser.post("/sign-out").headers().firstValue("Location")).contains("/sign-in");
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void a_session_ends_by_itself_after_two_weeks_without_a_visit() {
        Browser browser = house.member();
        clock.pass(Duration.ofDays(13));
        assertThat(browser.isSignedIn()).isTrue();

        clock.pass(Duration.ofDays(13));
        assertThat(browser.isSignedIn()).isTrue();

        clock.pass(Duration.ofDays(15));
        assertThat(browser.isSignedIn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/\r\nSet-Cookie: a=b",
                "evil",
                ""
            })
    void the_way_back_never_leads_elsewhere(String next) {
        assertThat(Doorkeeper.isOurs(next)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/people?q=a+b", "/people/1#facts"})
    void the_way_back_leads_to_our_own_pages(String next) {
        assertThat(Doorkeeper.isOurs(next)).isTrue();
    }

    private static void guess(Browser browser, String email, int times) {
        for (int n = 0; n < times; n++) {
            assertThat(browser.trySignIn(email, "wrong " + n).statusCode()).isEqualTo(422);
        }
    }
}
