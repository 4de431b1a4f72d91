package rapport.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.access.AccountId;
import rapport.testing.Browser;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// A colleague invites a guest to an appointment and looks where the calendar is kept in step
/// with the one on the phone; then she leaves, and an administrator hands everything over.
@RunningRapport
class CalendarStory {
    private static final LocalDate DAY = LocalDate.now(ZoneId.of("Europe/Oslo")).plusDays(2);

    private final House house;
    private AccountId colleague;
    private AccountId successor;
    private Screen screen;
    private Page page;

    CalendarStory(House house) {
        this.house = house;
    }

    @BeforeEach
    void open() {
        colleague = house.employAs("Member");
        successor = house.employAs("Member");
        Browser browser = house.browserOf(colleague);
        browser.post("/organisations", "name", "Eidsvoll Papir AS");
        browser.post(
                "/work",
                "subject",
                "Visit the mill in Eidsvoll",
                "kind",
                "APPOINTMENT",
                "day",
                DAY.toString(),
                "time",
                "10:00",
                "until",
                "11:30",
                "place",
                "Eidsvoll");
        screen = Screen.at(house.address());
        page = screen.page;
    }

    @AfterEach
    void close() {
        screen.mustNotHaveComplained();
        screen.close();
    }

    @Test
    void a_guest_is_invited() {
        screen.signIn(house.emailOf(colleague));
        page.navigate("/calendar?on=" + DAY);
        page.locator(".cal-entry", new Page.LocatorOptions().setHasText("Visit the mill"))
                .first()
                .click();
        page.waitForURL("**/work/*");
        page.getByLabel("Invite by e-mail").fill("Kari Moen <kari@eidsvoll-papir.example>");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Invite").setExact(true))
                .click();
        assertThat(page.locator(".guests")).containsText("No answer yet");
        screen.settled();
        screen.takePictures("guests");
        screen.mustBeAccessible();

        page.navigate("/calendar");
        assertThat(page.locator(".today .cal-now")).isVisible();
        page.getByText("Synchronise").click();
        assertThat(page.locator("h1")).hasText("Your calendar elsewhere");
        screen.takePictures("calendar-elsewhere");
        screen.mustBeAccessible();
    }

    @Test
    void whoever_moves_reads_the_calendar_by_another_clock_and_comes_back_with_one_button() {
        screen.signIn(house.emailOf(colleague));
        page.navigate("/settings/account");
        var offer = page.locator("[data-zone]");
        assertThat(offer).isHidden();
        page.getByLabel("Time zone").selectOption("Asia/Singapore");
        page.getByLabel("How they are written").selectOption("en-SG");
        assertThat(page.locator("#formats")).containsText("the week begins on Sunday");
        screen.settled();
        screen.takePictures("own-formats");
        screen.mustBeAccessible();
        page.locator("#formats")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(page.locator(".toast")).containsText("From now on it is");

        page.navigate("/calendar?on=" + DAY);
        assertThat(page.locator("#calendar")).containsText("Times are those of Asia/Singapore.");
        screen.mustBeAccessible();

        page.navigate("/settings/account");
        assertThat(offer).containsText("Your browser is in Europe/Oslo.");
        screen.mustBeAccessible();
        offer.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator(".toast")).containsText("From now on it is");
        assertThat(offer).isHidden();
        assertThat(page.getByLabel("Time zone")).hasValue("Europe/Oslo");
    }

    @Test
    void whoever_leaves_hands_over() {
        screen.signIn(house.firstEmail());
        page.navigate("/settings/accounts/" + colleague + "/departure");
        assertThat(page.locator("#main")).containsText("Open work");
        page.locator("input[value='" + successor + "']").check();
        page.evaluate("scrollTo(0, 0)");
        screen.takePicture("departure");
        screen.mustBeAccessible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hand over and close the account"))
                .click();
        page.waitForURL("**/settings/accounts");
        assertThat(page.locator("body")).containsText("has left, and everything is handed over.");
    }
}
