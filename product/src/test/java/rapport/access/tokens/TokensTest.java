package rapport.access.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.val;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.testing.TurnableClock;

@RunningRapport
class TokensTest {
    private static final Pattern SECRET = Pattern.compile("rapport_[A-Za-z0-9_-]{43}");
    /// A page that takes tokens is enough: the API is another module's.
    private static final String READING = "/welcome";

    private final House house;
    private final TurnableClock clock;
    private final DSLContext db;

    TokensTest(House house, TurnableClock clock, DSLContext db) {
        this.house = house;
        this.clock = clock;
        this.db = db;
    }

    @Test
    void a_token_is_shown_once_and_kept_as_a_hash() {
        Browser browser = house.administrator();
        String token = make(browser, "Web shop", "READ", "MONTH");

        String list = browser.get("/settings/tokens").body();
        assertThat(list).contains("Web shop").doesNotContain(token);
        assertThat(db.fetch("select * from access.token where encode(hash, 'escape') like {0}", val(token)))
                .isEmpty();
    }

    @Test
    void a_program_with_a_token_acts_as_its_account() {
        String token = make(house.administrator(), "Reader", "READ", "FOREVER");

        assertThat(house.program(token).get(READING).statusCode()).isEqualTo(200);
        assertThat(house.program("rapport_nonsense").get(READING).statusCode()).isEqualTo(401);
        assertThat(house.program("").get("/api/v1/anything").statusCode()).isIn(401, 404);
    }

    @Test
    void a_token_that_only_reads_cannot_write() {
        String token = make(house.administrator(), "Reads only", "READ", "MONTH");

        var answer = house.program(token).send("DELETE", "/settings/account/sessions", "");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"status\":403").contains("only reads");
    }

    @Test
    void a_token_cannot_make_itself_another() {
        String token = make(house.administrator(), "Ambitious", "WRITE", "MONTH");

        assertThat(house.program(token).send("POST", "/settings/tokens", "").statusCode())
                .isEqualTo(403);
        assertThat(house.program(token).get("/settings/tokens").statusCode()).isEqualTo(403);
    }

    @Test
    void a_revoked_token_opens_nothing() {
        Browser browser = house.administrator();
        String token = make(browser, "Old shop", "WRITE", "FOREVER");
        String id = db.fetchValue("select id::text from access.token where name = 'Old shop'")
                .toString();

        var answer = browser.delete("/settings/tokens/" + id);

        assertThat(answer.headers().firstValue("HX-Trigger"))
                .hasValueSatisfying(toast -> assertThat(toast).contains("Old shop"));
        assertThat(house.program(token).get(READING).statusCode()).isEqualTo(401);
        assertThat(browser.delete("/settings/tokens/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_revokes_the_token_of_another() {
        make(house.administrator(), "Not yours", "READ", "MONTH");
        String id = db.fetchValue("select id::text from access.token where name = 'Not yours'")
                .toString();

        assertThat(house.member().delete("/settings/tokens/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void an_expired_token_opens_nothing() {
        String token = make(house.administrator(), "One month", "READ", "MONTH");
        clock.pass(Duration.ofDays(29));
        assertThat(house.program(token).get(READING).statusCode()).isEqualTo(200);

        clock.pass(Duration.ofDays(2));
        var answer = house.program(token).get(READING);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(header -> assertThat(header).startsWith("Bearer"));
        assertThat(answer.body()).contains("\"title\":\"Unauthorized\"");
    }

    @Test
    void a_token_without_a_name_is_not_made() {
        var answer = house.administrator().post("/settings/tokens", "name", "  ", "scope", "READ", "life", "MONTH");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Name the program");
    }

    private static String make(Browser browser, String name, String scope, String life) {
        var answer = browser.post("/settings/tokens", "name", name, "scope", scope, "life", life);
        assertThat(answer.statusCode()).isEqualTo(200);
        Matcher secret = SECRET.matcher(answer.body());
        assertThat(secret.find()).isTrue();
        return secret.group();
    }
}
