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

/// A salesperson comes in, and works through the day by keyboard: a call is made and written on the timeline, something
/// is put off, something is skipped and taken back; the next step is written down on the page of the customer.
@RunningRapport
class MyDayStory {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Oslo"));

    private final House house;
    private Browser browser;
    private Screen screen;
    private Page page;

    MyDayStory(House house) {
        this.house = house;
    }

    @BeforeEach
    void open() {
        AccountId solveig = house.employAs("Member");
        browser = house.browserOf(solveig);
        screen = Screen.at(house.address());
        page = screen.page;
        plan();
        screen.signIn(house.emailOf(solveig));
    }

    @AfterEach
    void close() {
        screen.mustNotHaveComplained();
        screen.close();
    }

    @Test
    void a_day_is_worked_through_by_keyboard() {
        page.navigate("/");
        page.waitForURL("**/my-day");
        assertThat(page.locator("#day")).containsText("Late");
        screen.takePictures("my-day");
        screen.mustBeAccessible();

        page.keyboard().press("j");
        assertThat(page.locator("a.who:focus")).containsText("Send the revised drawing");
        page.keyboard().press("t");
        assertThat(part("Tomorrow")).containsText("Send the revised drawing");
        assertThat(page.locator("a.who:focus")).containsText("Demonstration of the palletiser");
        page.keyboard().press("j");
        page.keyboard().press("s");
        assertThat(page.locator("#day")).not().containsText("Ask for the order number");
        screen.settled();
        page.keyboard().press("u");
        assertThat(page.locator("#day")).containsText("Ask for the order number");

        row("Ask for the order number").locator("[data-does=d]").press("Enter");
        page.getByLabel("What came of it").fill("Reached");
        page.getByLabel("What was said").fill("The order number is 4711. They want to see Skedsmo first.");
        screen.takePicture("my-day-call");
        screen.mustBeAccessible();
        button("Done, and on the timeline");
        assertThat(page.locator("#day")).not().containsText("Ask for the order number");

        row("Demonstration of the palletiser")
                .getByText("Ringsaker Emballasje AS")
                .click();
        page.waitForURL("**/organisations/*");
        assertThat(page.locator("#talk")).containsText("The order number is 4711");
        page.getByLabel("Add a step").fill("Arrange the visit to Skedsmo");
        page.locator(".next-steps").getByLabel("Due").fill(TODAY.plusDays(2).toString());
        page.locator(".next-steps")
                .getByText("Add", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".next-steps")).containsText("Arrange the visit to Skedsmo");
        screen.takePicture("next-steps");
        screen.mustBeAccessible();

        page.navigate("/work?q=Skedsmo");
        assertThat(page.locator("#rows")).containsText("Arrange the visit to Skedsmo");
        screen.takePictures("work");
        screen.mustBeAccessible();
    }

    @Test
    void what_is_planned_is_moved_in_the_calendar_by_keyboard() {
        page.navigate("/calendar");
        Locator demonstration = page.locator(".cal-entry", new Page.LocatorOptions().setHasText("Demonstration"));
        assertThat(demonstration).containsText("23:00");
        screen.takePictures("calendar");
        screen.mustBeAccessible();

        demonstration.focus();
        page.waitForResponse("**/time", () -> page.keyboard().press("Shift+ArrowUp"));
        assertThat(demonstration).containsText("22:45–23:30");
        assertThat(page.locator(".cal-entry:focus")).containsText("Demonstration");
        screen.mustBeAccessible();

        page.navigate("/calendar?as=month");
        assertThat(page.locator(".cal-cell.today")).containsText("Demonstration");
        screen.takePictures("calendar-month");
        screen.mustBeAccessible();
        page.navigate("/calendar?as=team");
        assertThat(page.locator(".cal-team")).containsText("Demonstration");
        screen.takePictures("calendar-team");
        screen.mustBeAccessible();
    }

    @Test
    void what_is_to_be_done_is_put_otherwise_and_its_customer_is_found() {
        page.navigate("/work?q=hall");
        page.locator("a.who", new Page.LocatorOptions().setHasText("Book the hall"))
                .first()
                .press("Enter");
        page.waitForURL("**/work/*-*");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Edit").setExact(true))
                .press("Enter");
        page.waitForURL("**/edit");
        page.getByLabel("What is to be done").fill("Book two halls");
        page.locator("#customer").fill("Ringsak");
        assertThat(page.locator("#customer-found")).containsText("Ringsaker Emballasje AS");
        page.locator("#customer").fill("Ringsaker Emb");
        page.locator("#customer-found input").first().check();
        screen.mustBeAccessible();
        button("Save");
        assertThat(page.locator("h1")).hasText("Book two halls");
        assertThat(page.locator("#piece")).containsText("Ringsaker Emballasje AS");
    }

    private void plan() {
        browser.post("/organisations", "name", "Ringsaker Emballasje AS");
        String firm = browser.get("/parties/choices?customer=Ringsaker")
                .body()
                .replaceFirst("(?s).*value=\"([0-9a-f-]{36})\".*", "$1");
        begin("TASK", "Send the revised drawing", TODAY.minusDays(1), "", firm, "HIGH");
        begin("APPOINTMENT", "Demonstration of the palletiser", TODAY, "23:00", firm, "NORMAL");
        begin("CALL", "Ask for the order number", TODAY, "", firm, "NORMAL");
        begin("TASK", "Prepare the offer for the second line", TODAY, "", firm, "LOW");
        begin("TASK", "Book the hall for the fair", TODAY.plusDays(3), "", "", "NORMAL");
    }

    private void begin(String kind, String subject, LocalDate day, String time, String firm, String priority) {
        browser.post(
                "/work",
                "kind",
                kind,
                "subject",
                subject,
                "day",
                day.toString(),
                "time",
                time,
                "until",
                time.isEmpty() ? "" : "23:45",
                "party",
                firm,
                "priority",
                priority);
    }

    private Locator row(String subject) {
        return page.locator("[data-todo]", new Page.LocatorOptions().setHasText(subject));
    }

    private Locator part(String title) {
        return page.locator(
                "#day > section", new Page.LocatorOptions().setHas(page.locator("h2:has-text('" + title + "')")));
    }

    private void button(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
