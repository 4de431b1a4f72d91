package rapport.devices.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.devices.wishes.NoticeWishes;
import rapport.notices.NoticeKind;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

@RunningRapport
class NoticeWaysTest {
    private static final String DEVICES = "/settings/notices/devices";
    private static final String POINT =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
    private static final String SECRET = "BTBZMqHH6r4Tts7J_aSIgg";

    private final House house;
    private final NoticeWishes wishes;
    private AccountId account;
    private Browser colleague;

    NoticeWaysTest(House house, NoticeWishes wishes) {
        this.house = house;
        this.wishes = wishes;
    }

    @BeforeEach
    void somebody_works_here() {
        account = house.employAs("Member");
        colleague = house.browserOf(account);
    }

    @Test
    void a_browser_is_added_and_taken_away_by_its_owner_only() {
        assertThat(add("https://93.184.216.34/push/one", POINT).statusCode()).isEqualTo(303);
        String page = colleague.get("/settings/notices").body();
        assertThat(page).contains("nothing sent yet", ">here<").doesNotContain("Notify this device");
        String path = page.replaceAll("(?s).*hx-delete=\"(" + DEVICES + "/[0-9a-f-]+)\".*", "$1");

        var stranger = house.browserOf(house.employAs("Member"));
        assertThat(stranger.delete(path).statusCode()).isEqualTo(404);
        assertThat(stranger.post(path + "/trials").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/settings/notices").body()).doesNotContain("nothing sent yet");

        assertThat(colleague.delete(path).statusCode()).isEqualTo(200);
        assertThat(colleague.get("/settings/notices").body()).contains("Notify this device");
    }

    @Test
    void an_address_in_the_house_or_without_https_is_refused_in_place() {
        assertThat(add("https://127.0.0.1/push", POINT))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(422))
                .satisfies(answer -> assertThat(answer.body()).contains("127.0.0.1 lies in a private network."));
        assertThat(add("https://[::1]/push", POINT).statusCode()).isEqualTo(422);
        assertThat(add("https://169.254.169.254/latest", POINT).statusCode()).isEqualTo(422);
        assertThat(add("http://93.184.216.34/push", POINT).body())
                .contains("The push service of this browser has no address with https.");
        assertThat(add("https://me:you@93.184.216.34/push", POINT).statusCode()).isEqualTo(422);
        assertThat(add("javascript:alert(1)", POINT).statusCode()).isEqualTo(422);
        assertThat(add("https://93.184.216.34/push", POINT.replace("Aiw4", "Aiw8"))
                        .body())
                .contains("This browser did not say how it can be reached.");
    }

    @Test
    void what_somebody_chooses_holds_and_devices_are_chosen_before_anybody_says_so() {
        assertThat(wishes.of(account, NoticeKind.TROUBLE).onDevices()).isTrue();
        assertThat(wishes.of(account, NoticeKind.TROUBLE).byMail()).isFalse();

        colleague.post("/settings/notices", "devices", "NEWS", "mail", "REMINDER", "mail", "TROUBLE");

        assertThat(wishes.of(account, NoticeKind.NEWS).onDevices()).isTrue();
        assertThat(wishes.of(account, NoticeKind.TROUBLE).onDevices()).isFalse();
        assertThat(wishes.of(account, NoticeKind.REMINDER).byMail()).isTrue();
        assertThat(wishes.of(account, NoticeKind.REMINDER).site()).startsWith("http://127.0.0.1:");
        assertThat(colleague.post("/settings/notices", "mail", "GOSSIP").statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_script_that_shows_notices_may_speak_for_all_pages_and_is_always_the_newest() {
        var script = house.visitor().get("/push-worker.js");

        assertThat(script.headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
        assertThat(script.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(script.body()).contains("showNotification").doesNotContain("'fetch'");
    }

    @Test
    void a_telephone_may_put_it_on_its_home_screen() {
        assertThat(colleague.get("/settings/notices").body())
                .contains("rel=\"manifest\" href=\"/static/app/manifest.json", "rel=\"apple-touch-icon\"");
        var manifest = house.visitor().get("/static/app/manifest.json");

        assertThat(manifest.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(manifest.body()).contains("\"display\": \"standalone\"", "\"start_url\": \"/\"");
        for (String icon : List.of("icon-192", "icon-512", "icon-whole", "icon-apple")) {
            assertThat(house.visitor()
                            .get("/static/app/" + icon + ".png")
                            .headers()
                            .firstValue("Content-Type"))
                    .contains("image/png");
        }
    }

    private HttpResponse<String> add(String endpoint, String point) {
        return colleague.post(DEVICES, "endpoint", endpoint, "publicKey", point, "secret", SECRET);
    }
}
