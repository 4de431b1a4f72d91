package rapport.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import rapport.access.Role;
import rapport.access.secondfactor.PhoneApp;
import rapport.access.secondfactor.SecondFactorRule;
import rapport.testing.House;
import rapport.testing.RunningRapport;
import rapport.testing.TurnableClock;

/// Two people make their accounts safe: one with an app and a passkey of her own will, one because the company asks for
/// it. The device that keeps the passkey is the browser's own virtual one.
@RunningRapport
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SecondFactorStory {
    private static final String NADIA = "nadia@nordlys.example";
    private static final String OSKAR = "oskar@nordlys.example";

    private final House house;
    private final TurnableClock clock;
    private final SecondFactorRule rule;

    private Screen screen;
    private Page page;
    private @Nullable PhoneApp app;

    SecondFactorStory(House house, TurnableClock clock, SecondFactorRule rule) {
        this.house = house;
        this.clock = clock;
        this.rule = rule;
    }

    @BeforeAll
    void plugInADevice() {
        house.employ(NADIA, Role.MEMBER);
        house.employ(OSKAR, Role.MEMBER);
        screen = Screen.at(house.address().replace("127.0.0.1", "localhost"));
        page = screen.page;
        CDPSession device = page.context().newCDPSession(page);
        device.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var wish = new JsonObject();
        wish.add("options", options);
        device.send("WebAuthn.addVirtualAuthenticator", wish);
    }

    @AfterEach
    void nothingFailedBehindTheScenes() {
        screen.mustNotHaveComplained();
    }

    @AfterAll
    void unplug() {
        rule.askEverybody(false);
        if (screen != null) {
            screen.close();
        }
    }

    @Test
    @Order(1)
    void she_sets_up_an_app_and_keeps_her_recovery_codes() {
        signIn(NADIA);
        page.navigate("/settings/security");
        assertThat(page.locator("main")).containsText("Who learns your password can come in");
        screen.mustBeAccessible();
        page.getByText("Set up an app").click();
        page.locator("summary").click();
        app = PhoneApp.scanning(page.content());
        screen.takePictures("second-factor-app");
        screen.mustBeAccessible();

        page.getByLabel("The code that it shows now").fill(requireNonNull(app).wrongCodeAt(clock.instant()));
        button("Switch it on").click();
        assertThat(page.locator("#code-problem")).containsText("not the code that the app shows");
        page.getByLabel("The code that it shows now").fill(requireNonNull(app).codeAt(clock.instant()));
        button("Switch it on").click();
        assertThat(page.locator("#codes li")).hasCount(10);
        screen.takePictures("recovery-codes");
        screen.mustBeAccessible();
        page.getByText("I have kept them").click();
        assertThat(page.locator("main")).containsText("10 of 10 are left");
    }

    @Test
    @Order(2)
    void from_then_on_the_password_is_only_the_first_step() {
        signOut();
        clock.pass(Duration.ofMinutes(1));
        signIn(NADIA);
        assertThat(page.locator("h1")).hasText("One more step");
        screen.takePictures("second-step");
        screen.mustBeAccessible();
        page.getByLabel("Code").fill(requireNonNull(app).codeAt(clock.instant()));
        page.keyboard().press("Enter");
        assertThat(page.locator(".toast")).containsText("An app for codes was set up");
    }

    @Test
    @Order(3)
    void she_adds_a_passkey_and_comes_in_with_it_alone() {
        page.navigate("/settings/security");
        page.getByLabel("Name of this device").fill("Laptop");
        button("Add a passkey").click();
        assertThat(page.locator("main")).containsText("Laptop");
        assertThat(page.locator(".toast")).containsText("opens your account from now on");
        screen.takePictures("security");
        screen.mustBeAccessible();

        signOut();
        screen.takePictures("sign-in");
        screen.mustBeAccessible();
        button("Sign in with a passkey").click();
        mustBeIn();
        page.navigate("/settings/account");
        assertThat(page.locator("main")).containsText("with a passkey");
        screen.takePicture("sessions");
        screen.mustBeAccessible();
    }

    @Test
    @Order(4)
    void the_passkey_serves_as_the_second_step_too_and_confirms_that_it_is_her() {
        signOut();
        signIn(NADIA);
        button("Show a passkey").click();
        mustBeIn();

        clock.pass(Duration.ofMinutes(11));
        page.navigate("/settings/security");
        page.getByText("Change the phone").click();
        assertThat(page.locator("h1")).containsText("Is it you");
        screen.takePictures("confirmation");
        screen.mustBeAccessible();
        button("Show a passkey").click();
        assertThat(page.locator("h1")).hasText("Set up an app that shows codes");
    }

    @Test
    @Order(5)
    void what_a_device_signed_once_opens_nothing_again_nor_elsewhere_nor_changed() {
        signOut();
        page.navigate("/sign-in");
        assertThat(showing(signed(), "/sign-in/passkey")).isEqualTo("/");
        signOut();
        page.navigate("/sign-in");
        Signed once = signed();
        assertThat(showing(once, "/sign-in/passkey")).isEqualTo("/");
        page.context().clearCookies();
        assertThat(showing(once, "/sign-in/passkey")).isEqualTo("/sign-in");

        Signed fresh = signed();
        assertThat(showing(new Signed(once.ticket, fresh.credential), "/sign-in/passkey"))
                .isEqualTo("/sign-in");
        assertThat(showing(new Signed(fresh.ticket, "{}"), "/sign-in/passkey")).isEqualTo("/sign-in");
        assertThat(showing(new Signed(fresh.ticket, ""), "/sign-in/passkey")).isEqualTo("/sign-in");
        assertThat(showing(new Signed("made up", fresh.credential), "/sign-in/passkey"))
                .isEqualTo("/sign-in");
        String forged = fresh.credential.replaceFirst("\"signature\":\"(....)", "\"signature\":\"AAAA");
        assertThat(showing(new Signed(fresh.ticket, forged), "/sign-in/passkey"))
                .isEqualTo("/sign-in");

        clock.pass(Duration.ofMinutes(6));
        assertThat(showing(fresh, "/sign-in/passkey")).isEqualTo("/sign-in");
    }

    @Test
    @Order(6)
    void the_company_asks_everybody_and_who_has_none_sets_one_up_at_the_door() {
        page.context().clearCookies();
        signIn("jonas@nordlys.example");
        page.navigate("/settings/sign-in");
        page.getByText("Ask everybody for a second step").click();
        button("Save").click();
        assertThat(page.locator(".toast")).containsText("at the next sign-in");
        screen.takePictures("sign-in-rules");
        screen.mustBeAccessible();

        page.context().clearCookies();
        signIn(OSKAR);
        assertThat(page.locator("h1")).hasText("Set up a second step");
        page.locator("summary").click();
        var phone = PhoneApp.scanning(page.content());
        screen.mustBeAccessible();
        page.getByLabel("The code that it shows now").fill(phone.codeAt(clock.instant()));
        button("Switch it on and come in").click();
        page.getByText("I have kept them, go on").click();
        mustBeIn();
        rule.askEverybody(false);
    }

    @Test
    @Order(7)
    void the_administrator_resets_a_lost_one_and_the_person_is_told() {
        page.context().clearCookies();
        signIn("jonas@nordlys.example");
        page.navigate("/settings/sign-in");
        page.onceDialog(dialog -> dialog.accept());
        page.getByLabel("Reset the second step of oskar").click();
        assertThat(page.locator(".toast")).containsText("oskar signs in with the password alone now");

        page.context().clearCookies();
        signIn(OSKAR);
        assertThat(page.locator(".toast")).containsText("reset by Jonas Berg");
    }

    /// What a page hands in of a passkey.
    private record Signed(String ticket, String credential) {}

    private Signed signed() {
        @SuppressWarnings("unchecked")
        var answer = (Map<String, String>) page.evaluate("""
                async () => {
                  const { ticket, options } = await (await fetch('/sign-in/passkey/challenge', { method: 'POST' })).json()
                  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options)
                  return { ticket, credential: JSON.stringify(await navigator.credentials.get({ publicKey })) }
                }""");
        return new Signed(requireNonNull(answer.get("ticket")), requireNonNull(answer.get("credential")));
    }

    /// Where one is led who shows it.
    private String showing(Signed signed, String address) {
        var answer = page.request()
                .post(
                        address,
                        RequestOptions.create()
                                .setMaxRedirects(0)
                                .setForm(FormData.create()
                                        .set("ticket", signed.ticket)
                                        .set("credential", signed.credential)));
        return requireNonNull(answer.headers().get("location"));
    }

    private void signIn(String email) {
        page.navigate("/sign-in");
        page.getByLabel("E-mail").fill(email);
        page.locator("#password").fill(House.PASSWORD);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.waitForURL(url -> !url.endsWith("/sign-in"));
    }

    private void mustBeIn() {
        assertThat(page.locator("header.top")).isVisible();
    }

    private void signOut() {
        page.request().post("/sign-out");
        page.navigate("/sign-in");
    }

    private Locator button(String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
