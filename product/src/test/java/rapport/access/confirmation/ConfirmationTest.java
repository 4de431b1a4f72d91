package rapport.access.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.testing.TurnableClock;

@RunningRapport
class ConfirmationTest {
    private final House house;
    private final TurnableClock clock;

    ConfirmationTest(House house, TurnableClock clock) {
        this.house = house;
        this.clock = clock;
    }

    @Test
    void who_has_just_signed_in_is_not_asked_again() {
        assertThat(house.member().get("/settings/security/authenticator/new").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /settings/security/authenticator/new, %2Fsettings%2Fsecurity%2Fauthenticator%2Fnew",
        "POST, /settings/security/recovery-codes, %2Fsettings%2Fsecurity",
        "POST, /settings/security/passkeys, %2Fsettings%2Fsecurity",
        "POST, /settings/security/authenticator, %2Fsettings%2Fsecurity"
    })
    void a_browser_left_open_on_a_desk_changes_nothing_that_matters(String method, String path, String next) {
        Browser browser = house.member();
        clock.pass(Duration.ofMinutes(11));

        var answer = browser.send(method, path, "", "Sec-Fetch-Site", "same-origin");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/confirmation?next=" + next);
    }

    @Test
    void a_part_of_a_page_leads_the_whole_page_to_the_question() {
        Browser browser = house.member();
        clock.pass(Duration.ofMinutes(11));

        var answer = browser.delete("/settings/security/authenticator");

        assertThat(answer.headers().firstValue("HX-Redirect")).contains("/confirmation?next=%2Fsettings%2Fsecurity");
    }

    @Test
    void the_password_confirms_and_one_goes_on_where_one_was() {
        Browser browser = house.member();
        clock.pass(Duration.ofMinutes(11));

        assertThat(browser.post("/confirmation", "password", "not it", "next", "/settings/security")
                        .statusCode())
                .isEqualTo(422);
        var answer = browser.post(
                "/confirmation", "password", House.PASSWORD, "next", "/settings/security/authenticator/new");

        assertThat(answer.headers().firstValue("Location")).contains("/settings/security/authenticator/new");
        assertThat(browser.get("/settings/security/authenticator/new").statusCode())
                .isEqualTo(200);
    }

    @Test
    void one_browser_does_not_confirm_for_another() {
        Browser here = house.administrator();
        Browser elsewhere = house.administrator();
        clock.pass(Duration.ofMinutes(11));

        here.post("/confirmation", "password", House.PASSWORD);

        assertThat(elsewhere.get("/settings/security/authenticator/new").statusCode())
                .isEqualTo(303);
    }

    @Test
    void nobody_guesses_the_password_here_either() {
        Browser browser = house.member();
        for (int n = 0; n < 10; n++) {
            browser.post("/confirmation", "password", "guess " + n);
        }

        assertThat(browser.post("/confirmation", "password", House.PASSWORD).statusCode())
                .isEqualTo(429);
    }

    @Test
    void the_way_on_never_leads_elsewhere() {
        assertThat(house.member()
                        .post("/confirmation", "password", House.PASSWORD, "next", "https://evil.example")
                        .headers()
                        .firstValue("Location"))
                .contains("/");
    }
}
