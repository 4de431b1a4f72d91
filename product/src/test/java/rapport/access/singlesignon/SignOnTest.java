package rapport.access.singlesignon;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import rapport.access.AccountId;
import rapport.access.Role;
import rapport.access.RoleId;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.testing.TurnableClock;

@RunningRapport
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignOnTest {
    private static final String DOOR = "/sign-in/company-account";

    private final House house;
    private final Providers providers;
    private final TurnableClock clock;
    private final DSLContext db;

    private TestProvider provider;

    SignOnTest(House house, Providers providers, TurnableClock clock, DSLContext db) {
        this.house = house;
        this.providers = providers;
        this.clock = clock;
        this.db = db;
    }

    @BeforeAll
    void open() {
        provider = new TestProvider(clock);
    }

    @BeforeEach
    void nameIt() {
        known(Optional.empty());
    }

    @AfterAll
    void close() {
        providers.remove();
        provider.close();
    }

    @Test
    void a_colleague_comes_in_with_the_company_account_and_lands_where_he_wanted_to_go() {
        house.employ("amund@nordlys.example", Role.MEMBER);
        provider.isAt("s-amund", "Amund@Nordlys.example", "Amund");
        Browser browser = house.visitor();
        assertThat(browser.get("/sign-in").body()).contains("Nordlys account");

        var inside = browser.get(TestProvider.visit(departure(browser, "/settings/tokens")));

        assertThat(inside.headers().firstValue("Location")).contains("/settings/tokens");
        assertThat(browser.get("/settings/account").body()).contains("with the company account");
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                lie("another audience", claims -> claims.audience("somebody else")),
                lie("for another client", claims -> claims.audience(List.of("rapport", "other"))),
                lie("another issuer", claims -> claims.issuer("https://evil.example")),
                lie("another sign-on", claims -> claims.claim("nonce", "another")),
                lie("no nonce", claims -> claims.claim("nonce", null)),
                lie("expired", claims -> claims.expirationTime(new Date(0))),
                lie("endless", claims -> claims.expirationTime(null)),
                lie("nobody", claims -> claims.subject(null)),
                lie("an address nobody verified", claims -> claims.claim("email_verified", false)),
                lie("an address of which nothing is said", claims -> claims.claim("email_verified", null)),
                lie("no address", claims -> claims.claim("email", null)),
                lie("an address of another company", claims -> claims.claim("email", "liar@evil.example")),
                lie("a look-alike domain", claims -> claims.claim("email", "liar@evil-nordlys.example")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void what_does_not_hold_opens_nothing(String what, UnaryOperator<JWTClaimsSet.Builder> lie) {
        provider.isAt("s-liar", "jonas@nordlys.example", "Liar");
        provider.but(lie);

        assertNobodyComesIn();
    }

    @Test
    void a_token_that_somebody_else_signed_opens_nothing() {
        provider.isAt("s-forger", "jonas@nordlys.example", "Forger");
        provider.signsWithAnotherKey();

        assertNobodyComesIn();
    }

    @Test
    void a_token_that_nobody_signed_opens_nothing() {
        provider.isAt("s-forger", "jonas@nordlys.example", "Forger");
        provider.signs = false;

        assertNobodyComesIn();
    }

    @Test
    void a_way_back_is_good_for_once() {
        house.employ("once@nordlys.example", Role.MEMBER);
        provider.isAt("s-once", "once@nordlys.example", "Once");
        Browser browser = house.visitor();
        String departure = departure(browser, "/");
        String cookie = browser.cookie("rapport_sign_on");
        browser.get(TestProvider.visit(departure));
        assertThat(browser.isSignedIn()).isTrue();

        Browser thief = house.visitor();
        thief.get(TestProvider.visit(departure), "Cookie", "rapport_sign_on=" + cookie);

        assertThat(thief.isSignedIn()).isFalse();
    }

    @Test
    void a_way_back_is_good_for_the_browser_that_went_and_for_ten_minutes() {
        house.employ("elsewhere@nordlys.example", Role.MEMBER);
        provider.isAt("s-elsewhere", "elsewhere@nordlys.example", "Elsewhere");
        Browser victim = house.visitor();
        departure(victim, "/");
        String ofAnother = TestProvider.visit(departure(house.visitor(), "/"));
        victim.get(ofAnother);
        assertThat(victim.isSignedIn()).isFalse();

        Browser slow = house.visitor();
        String back = TestProvider.visit(departure(slow, "/"));
        clock.pass(Duration.ofMinutes(11));
        slow.get(back);
        assertThat(slow.isSignedIn()).isFalse();
    }

    @Test
    void who_has_no_account_is_refused_or_gets_one_as_the_company_says() {
        provider.isAt("s-new", "newcomer@nordlys.example", "Nora Newcomer");
        assertNobodyComesIn();

        known(role("Member"));
        Browser browser = house.visitor();
        comeIn(browser);

        assertThat(browser.get("/settings/account").body()).contains("Nora Newcomer", "Member");
        assertThat(house.visitor().trySignIn("newcomer@nordlys.example", "").statusCode())
                .isEqualTo(422);
        assertThat(house.visitor()
                        .trySignIn("newcomer@nordlys.example", House.PASSWORD)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void newcomers_get_a_role_that_the_company_has_made_and_none_once_it_is_removed() {
        var administrator = house.administrator();
        administrator.post("/settings/roles", "name", "Trainees", "from", house.role("Read only"));
        String trainees = house.role("Trainees");
        assertThat(administrator.get("/settings/sign-in/company-account").body())
                .contains("gets one with the role: Trainees");
        assertThat(saved(administrator, trainees)).isEqualTo(303);
        provider.isAt("s-trainee", "trainee@nordlys.example", "Tara Trainee");
        Browser browser = house.visitor();
        comeIn(browser);
        assertThat(browser.get("/settings/account").body()).contains("Tara Trainee", "Trainees");
        assertThat(browser.get("/people/new").statusCode()).isEqualTo(403);

        administrator.post("/settings/roles", "name", "Interns", "from", house.role("Read only"));
        String interns = house.role("Interns");
        assertThat(saved(administrator, interns)).isEqualTo(303);
        administrator.delete("/settings/roles/" + interns);
        provider.isAt("s-intern", "intern@nordlys.example", "Ina Intern");

        assertNobodyComesIn();
        assertThat(saved(administrator, interns)).as("a role that is gone").isEqualTo(422);
    }

    private int saved(Browser administrator, String newcomers) {
        return administrator
                .post(
                        "/settings/sign-in/company-account",
                        "name",
                        "Nordlys account",
                        "issuer",
                        provider.issuer(),
                        "clientId",
                        TestProvider.CLIENT,
                        "clientSecret",
                        TestProvider.SECRET,
                        "domains",
                        "nordlys.example",
                        "newcomers",
                        newcomers)
                .statusCode();
    }

    @Test
    void a_closed_account_stays_closed() {
        AccountId id = house.employ("gone@nordlys.example", Role.MEMBER);
        provider.isAt("s-gone", "gone@nordlys.example", "Gone");
        Browser browser = house.visitor();
        comeIn(browser);
        assertThat(browser.isSignedIn()).isTrue();
        house.administrator().post("/settings/accounts/" + id + "/closure");
        known(role("Member"));

        assertNobodyComesIn();
    }

    @Test
    void an_address_that_passed_to_somebody_else_does_not_take_the_account_along() {
        house.employ("desk@nordlys.example", Role.MEMBER);
        provider.isAt("s-first", "desk@nordlys.example", "First");
        comeIn(house.visitor());
        provider.isAt("s-second", "desk@nordlys.example", "Second");

        assertNobodyComesIn();
    }

    @Test
    void who_is_known_keeps_the_account_when_the_address_changes() {
        house.employ("maiden@nordlys.example", Role.MEMBER);
        provider.isAt("s-married", "maiden@nordlys.example", "Mia");
        comeIn(house.visitor());
        provider.isAt("s-married", "married@nordlys.example", "Mia");
        Browser browser = house.visitor();

        comeIn(browser);

        assertThat(browser.get("/settings/account").body()).contains("maiden@nordlys.example");
    }

    @Test
    void only_who_has_just_proved_it_to_the_provider_changes_how_one_signs_in() {
        house.employ("fresh@nordlys.example", Role.MEMBER);
        provider.isAt("s-fresh", "fresh@nordlys.example", "Fresh");
        Browser stale = house.visitor();
        comeIn(stale);
        assertThat(stale.get("/settings/security/authenticator/new").statusCode())
                .isEqualTo(303);

        provider.but(claims -> claims.claim("auth_time", clock.instant().getEpochSecond()));
        assertThat(house.visitor().get(DOOR + "?fresh=true").headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).contains("prompt=login", "max_age=0"));
        Browser fresh = house.visitor();
        comeIn(fresh);
        assertThat(fresh.get("/settings/security/authenticator/new").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "http://login.nordlys.example",
        "ftp://127.0.0.1/",
        "file:///etc/passwd",
        "https://",
        "https://user:pw@login.nordlys.example",
        "login.nordlys.example",
        "http://127.0.0.1:1",
        "http://169.254.169.254/latest"
    })
    void an_issuer_that_cannot_be_used_is_refused_in_place(String issuer) {
        var answer = house.administrator()
                .post(
                        "/settings/sign-in/company-account",
                        "name",
                        "X",
                        "issuer",
                        issuer,
                        "clientId",
                        "x",
                        "clientSecret",
                        "x",
                        "domains",
                        "nordlys.example");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("issuer-problem");
    }

    @Test
    void an_administrator_names_the_provider_and_its_secret_is_never_shown_again() {
        var administrator = house.administrator();
        var saved = administrator.post(
                "/settings/sign-in/company-account",
                "name",
                "Nordlys account",
                "issuer",
                provider.issuer(),
                "clientId",
                TestProvider.CLIENT,
                "clientSecret",
                TestProvider.SECRET,
                "domains",
                "Nordlys.example, nordlys.no",
                "newcomers",
                "");
        assertThat(saved.statusCode()).isEqualTo(303);

        assertThat(administrator.get("/settings/sign-in/company-account").body())
                .contains("nordlys.example nordlys.no")
                .doesNotContain("s3cret");
        assertThat(db.fetch("select p::text from access.provider p").toString()).doesNotContain("s3cret");
        house.employ("named@nordlys.example", Role.MEMBER);
        provider.isAt("s-named", "named@nordlys.example", "Named");
        Browser browser = house.visitor();
        comeIn(browser);
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void without_a_provider_the_way_leads_back_to_the_door() {
        providers.remove();

        assertThat(house.visitor().get(DOOR).headers().firstValue("Location")).contains("/sign-in");
        assertThat(house.visitor()
                        .get(DOOR + "/arrival?state=a&code=b")
                        .headers()
                        .firstValue("Location"))
                .contains("/sign-in");
        assertThat(house.visitor().get("/sign-in").body()).doesNotContain("Nordlys account");
    }

    private Optional<RoleId> role(String name) {
        return Optional.of(RoleId.of(house.role(name)));
    }

    private void known(Optional<RoleId> newcomers) {
        providers.put(new Provider(
                "Nordlys account",
                provider.issuer(),
                TestProvider.CLIENT,
                TestProvider.SECRET,
                List.of("nordlys.example"),
                newcomers));
    }

    private void assertNobodyComesIn() {
        Browser browser = house.visitor();
        assertThat(browser.get(TestProvider.visit(departure(browser, "/")))
                        .headers()
                        .firstValue("Location"))
                .contains("/sign-in");
        assertThat(browser.isSignedIn()).isFalse();
    }

    private static void comeIn(Browser browser) {
        browser.get(TestProvider.visit(departure(browser, "/")));
    }

    private static String departure(Browser browser, String next) {
        return browser.get(DOOR + "?next=" + next)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static Arguments lie(String what, UnaryOperator<JWTClaimsSet.Builder> lie) {
        return Arguments.of(what, lie);
    }
}
