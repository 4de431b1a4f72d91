package rapport.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import rapport.access.Role;
import rapport.access.secondfactor.PhoneApp;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.testing.TurnableClock;

@RunningRapport
class TwoStepsTest {
    private final House house;
    private final TurnableClock clock;
    private final DSLContext db;

    TwoStepsTest(House house, TurnableClock clock, DSLContext db) {
        this.house = house;
        this.clock = clock;
        this.db = db;
    }

    @Test
    void after_the_password_comes_the_code_and_one_lands_where_one_wanted_to_go() {
        var person = withApp("both@nordlys.example");
        Browser browser = house.visitor();

        var door =
                browser.post("/sign-in", "email", person.email, "password", House.PASSWORD, "next", "/settings/tokens");
        assertThat(door.headers().firstValue("Location")).contains("/sign-in/second-step?next=%2Fsettings%2Ftokens");
        assertThat(browser.isSignedIn()).isFalse();

        clock.pass(Duration.ofMinutes(1));
        var inside = secondStep(browser, person.app.codeAt(clock.instant()), "/settings/tokens");
        assertThat(inside.headers().firstValue("Location")).contains("/settings/tokens");
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void the_password_alone_opens_nothing_at_all() {
        var person = withApp("half@nordlys.example");
        Browser browser = house.visitor();
        browser.trySignIn(person.email, House.PASSWORD);

        assertThat(browser.cookies()).contains("rapport_threshold").doesNotContain("rapport_session");
        assertThat(browser.get("/people").statusCode()).isEqualTo(303);
        assertThat(browser.get("/settings/security").headers().firstValue("Location"))
                .hasValueSatisfying(door -> assertThat(door).startsWith("/sign-in"));
    }

    @Test
    void a_code_that_somebody_saw_opens_nothing_a_second_time() {
        var person = withApp("watched@nordlys.example");
        clock.pass(Duration.ofMinutes(1));
        String code = person.app.codeAt(clock.instant());
        assertThat(secondStep(atSecondStep(person), code, "/").statusCode()).isEqualTo(303);

        var again = secondStep(atSecondStep(person), code, "/");

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("used already");
    }

    @Test
    void nonsense_is_only_a_wrong_code() {
        Browser browser = atSecondStep(withApp("nonsense@nordlys.example"));

        assertThat(List.of("", "12345", "1234567", "abcdef", "１２３４５６", "'; drop table access.account; --", "\u0000"))
                .allSatisfy(code ->
                        assertThat(secondStep(browser, code, "/").statusCode()).isEqualTo(422));
    }

    @Test
    void who_guesses_codes_waits_longer_and_longer_on_whatever_browser() {
        var person = withApp("guessed@nordlys.example");
        for (int n = 0; n < 5; n++) {
            assertThat(secondStep(atSecondStep(person), person.app.wrongCodeAt(clock.instant()), "/")
                            .statusCode())
                    .isEqualTo(422);
        }

        clock.pass(Duration.ofSeconds(31));
        assertThat(secondStep(atSecondStep(person), person.app.codeAt(clock.instant()), "/")
                        .statusCode())
                .isEqualTo(429);
        clock.pass(Duration.ofSeconds(31));
        assertThat(secondStep(atSecondStep(person), person.app.codeAt(clock.instant()), "/")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_recovery_code_opens_once_however_it_is_typed_even_while_codes_must_wait() {
        var person = withApp("lost-phone@nordlys.example");
        Browser browser = atSecondStep(person);
        for (int n = 0; n < 6; n++) {
            secondStep(browser, person.app.wrongCodeAt(clock.instant()), "/");
        }
        String code = person.recoveryCodes.getFirst();

        assertThat(secondStep(browser, " " + code.toUpperCase(Locale.ROOT).replace("-", " "), "/")
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(browser.get("/settings/security").body()).contains("9 of 10 are left");
        assertThat(secondStep(atSecondStep(person), code, "/").statusCode()).isEqualTo(422);
    }

    @Test
    void nobody_uses_the_recovery_codes_of_another() {
        var victim = withApp("victim-codes@nordlys.example");
        var thief = withApp("thief-codes@nordlys.example");

        assertThat(secondStep(atSecondStep(thief), victim.recoveryCodes.getFirst(), "/")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void who_takes_too_long_begins_again() {
        var person = withApp("slow@nordlys.example");
        Browser browser = atSecondStep(person);
        clock.pass(Duration.ofMinutes(11));

        var answer = secondStep(browser, person.app.codeAt(clock.instant()), "/");

        assertThat(answer.headers().firstValue("Location")).contains("/sign-in");
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void who_knew_the_old_password_does_not_get_past_the_second_step_with_it() {
        var person = withApp("changed@nordlys.example");
        Browser thief = atSecondStep(person);
        person.browser.post(
                "/settings/account/password", "old", House.PASSWORD, "password", "three small teapots in a row");
        clock.pass(Duration.ofMinutes(1));

        assertThat(secondStep(thief, person.app.codeAt(clock.instant()), "/")
                        .headers()
                        .firstValue("Location"))
                .contains("/sign-in");
        assertThat(thief.isSignedIn()).isFalse();
    }

    @Test
    void a_link_for_a_forgotten_password_does_not_lead_around_the_second_step() {
        var person = withApp("forgot-two@nordlys.example");
        String id = db.fetchValue("select id::text from access.account where email = {0}", DSL.val(person.email))
                .toString();
        String page = house.administrator()
                .post("/settings/accounts/" + id + "/invitation")
                .body();
        String link = page.replaceFirst("(?s).*<code id=\"link\">[^<]*(/invitation/[^<]+)</code>.*", "$1");
        Browser browser = house.visitor();

        var answer = browser.post(link, "password", "three small teapots in a row");

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(next -> assertThat(next).startsWith("/sign-in/second-step"));
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void an_app_counts_from_its_first_right_code_on() {
        house.employ("unsure@nordlys.example", Role.MEMBER);
        Browser browser = house.visitor().signIn("unsure@nordlys.example");
        String page = browser.get("/settings/security/authenticator/new").body();
        var app = PhoneApp.scanning(page);

        var wrong = browser.post(
                "/settings/security/authenticator",
                "ticket",
                PhoneApp.ticketOn(page),
                "code",
                app.wrongCodeAt(clock.instant()));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(PhoneApp.scanning(wrong.body()).codeAt(clock.instant())).isEqualTo(app.codeAt(clock.instant()));
        assertThat(house.visitor().signIn("unsure@nordlys.example").isSignedIn())
                .isTrue();
    }

    @Test
    void nobody_sets_up_an_app_with_the_ticket_of_another() {
        Browser other = house.member();
        String page = other.get("/settings/security/authenticator/new").body();

        var answer = house.member()
                .post(
                        "/settings/security/authenticator",
                        "ticket",
                        PhoneApp.ticketOn(page),
                        "code",
                        PhoneApp.scanning(page).codeAt(clock.instant()));

        assertThat(answer.headers().firstValue("Location")).contains("/settings/security/authenticator/new");
    }

    @Test
    void new_recovery_codes_end_the_old_ones_and_taking_the_app_away_ends_both() {
        var person = withApp("new-codes@nordlys.example");
        var fresh = recoveryCodesOn(
                person.browser.post("/settings/security/recovery-codes").body());
        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(person.recoveryCodes);
        assertThat(secondStep(atSecondStep(person), person.recoveryCodes.getFirst(), "/")
                        .statusCode())
                .isEqualTo(422);

        person.browser.delete("/settings/security/authenticator");

        assertThat(house.visitor().signIn(person.email).isSignedIn()).isTrue();
        assertThat(db.fetch("""
                select from access.recovery_code join access.account on account.id = account_id where email = {0}
                """, DSL.val(person.email))).isEmpty();
    }

    @Test
    void the_database_holds_neither_the_secret_nor_the_recovery_codes() {
        var person = withApp("secret@nordlys.example");
        String rows = db.fetch(
                        "select a::text from access.authenticator a union all select r::text from access.recovery_code r")
                .toString();

        assertThat(person.recoveryCodes)
                .allSatisfy(code -> assertThat(rows).doesNotContain(code).doesNotContain(code.replace("-", "")));
    }

    private record Person(String email, Browser browser, PhoneApp app, List<String> recoveryCodes) {}

    private Person withApp(String email) {
        house.employ(email, Role.MEMBER);
        Browser browser = house.visitor().signIn(email);
        String page = browser.get("/settings/security/authenticator/new").body();
        var app = PhoneApp.scanning(page);
        String codes = browser.post(
                        "/settings/security/authenticator",
                        "ticket",
                        PhoneApp.ticketOn(page),
                        "code",
                        app.codeAt(clock.instant()))
                .body();
        return new Person(email, browser, app, recoveryCodesOn(codes));
    }

    private Browser atSecondStep(Person person) {
        Browser browser = house.visitor();
        assertThat(browser.trySignIn(person.email, House.PASSWORD).headers().firstValue("Location"))
                .hasValueSatisfying(next -> assertThat(next).startsWith("/sign-in/second-step"));
        return browser;
    }

    private static HttpResponse<String> secondStep(Browser browser, String code, String next) {
        return browser.post("/sign-in/second-step", "code", code, "next", next);
    }

    private static List<String> recoveryCodesOn(String page) {
        return Pattern.compile("<li><code>([a-z2-7-]+)</code></li>")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
